import type { ExpectedReading } from '../expected.ts';

const inbox = 'https://outlook.office.com/mail/';
const account = 'jana@brightwell.example';
const conversation = { kind: 'thread', id: 'AAQkAGVlsePractice1=', title: 'Seasonal seats for Porto' } as const;
const ines = { name: 'Ines Duarte', email: 'ines@northquay.example' };
const partly = { found: 'partly', conversation, account, lastMessage: null } as const;

/** What each hand-made page of Outlook must be read as. */
export const outlookPages: ExpectedReading[] = [
  { page: 'message-2025-11', address: inbox, expect: { ...partly, people: [ines] } },
  { page: 'message-2025-11', address: 'https://outlook.cloud.microsoft/mail/inbox/id/AAQkItemPractice%2F1%3D', expect: { ...partly, people: [ines] } },
  { page: 'message-de-2025-11', address: 'https://outlook.office365.com/mail/', expect: { ...partly, people: [ines] } },
  { page: 'message-names-only-2025-11', address: inbox, expect: { ...partly, people: [] } },
  { page: 'message-several-2025-11', address: inbox, expect: { ...partly, conversation: { ...conversation, id: 'AAQkAGVlsePractice3=' }, people: [] } },
  { page: 'list-2025-11', address: inbox, expect: { found: 'no', conversation: null, people: [] } },
  { page: 'list-2025-11', address: 'https://outlook.live.com/mail/0/inbox/id/AQQkItemPractice%2F1%3D', expect: { found: 'partly', conversation: { id: 'AQQkItemPractice/1=' }, people: [] }, because: 'a mail opened by a link' },
];
