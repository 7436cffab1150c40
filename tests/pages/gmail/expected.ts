import { inAddress } from '../../lib/sites/gmail/encode.ts';
import type { ExpectedReading } from '../expected.ts';

const thread = '1a0329f6cc01a2b3';
const another = '1a01e6e6f084d5e6';
const begunHere = 'a:r-7344121908857603211';
const inbox = 'https://mail.google.com/mail/u/0/#inbox';
const opened = `${inbox}/${inAddress(thread)}`;

const ines = { name: 'Ines Duarte', email: 'ines@northquay.example' };
const tomasz = { name: 'Tomasz Wolny', email: 'tomasz@northquay.example' };
const account = 'jana@brightwell.example';
const title = 'Seasonal seats for Porto';
const theyWroteLast = { at: '2026-08-26T06:40:18Z', direction: 'in' } as const;
const youWroteLast = { at: '2026-08-25T13:02:51Z', direction: 'out' } as const;

const conversation = { kind: 'thread', id: thread, title } as const;
const whole = {
  found: 'yes',
  conversation,
  account,
  people: [ines],
  lastMessage: theyWroteLast,
  missing: [],
} as const;
const nobody = { people: [], lastMessage: null } as const;

/** What each hand-made page of Gmail must be read as; `because` says what it shows. */
export const gmailPages: ExpectedReading[] = [
  { page: 'thread-2026-08', address: opened, expect: whole },
  { page: 'thread-2026-08', address: `${inbox}/${thread}`, expect: whole, because: 'the older form of the address' },
  { page: 'thread-2026-08', address: `${opened}?compose=new`, expect: whole, because: 'a compose window is open' },
  { page: 'thread-2026-08', address: `${opened}?projector=1&messagePartId=0.1`, expect: whole, because: 'an attachment is open' },
  { page: 'thread-2026-08', address: `${inbox.replace('inbox', 'sent')}/p2/${inAddress(thread)}`, expect: whole },
  { page: 'list-2026-08', address: inbox, expect: { found: 'no', conversation: null, account, ...nobody } },
  { page: 'list-2026-08', address: `${inbox.replace('inbox', `search/${inAddress(thread)}`)}`, expect: { found: 'no', conversation: null, ...nobody }, because: 'the words searched for look like a thread' },
  { page: 'list-2026-08', address: 'https://mail.google.com/mail/u/0/#contact/4a1b2c3d0e8f4a1b', expect: { found: 'no', conversation: null, ...nobody }, because: 'the id is that of a contact' },
  { page: 'split-right-2026-08', address: inbox, expect: whole },
  { page: 'split-below-2026-08', address: inbox, expect: whole },
  { page: 'split-moving-2026-08', address: inbox, expect: { found: 'partly', conversation: null, ...nobody } },
  { page: 'conversation-view-off-2026-08', address: opened, expect: { ...whole, lastMessage: youWroteLast } },
  { page: 'conversation-view-off-2026-08', address: `${inbox}/${inAddress('1a0390430782b3c4')}`, expect: { ...whole, lastMessage: youWroteLast }, because: 'the address names the message' },
  { page: 'popout-2026-08', address: `https://mail.google.com/mail/u/0/popout?ver=1a2b&th=%23thread-f:${BigInt(`0x${thread}`)}&cvid=1`, expect: whole },
  { page: 'search-2026-08', address: `https://mail.google.com/mail/u/0/#search/northquay/${inAddress(thread)}`, expect: whole },
  { page: 'label-2026-08', address: `https://mail.google.com/mail/u/0/#label/Prospects%2FPorto/${inAddress(thread)}`, expect: { ...whole, conversation: { ...conversation, title: 'Seats 🎉 for Porto' }, lastMessage: { at: '2026-08-24T07:15:04Z', direction: 'in' } } },
  { page: 'second-account-2026-08', address: opened.replace('/u/0/', '/u/1/'), expect: { ...whole, account: 'jana.moreau@brightwell-partners.example', lastMessage: youWroteLast } },
  { page: 'delegated-2026-08', address: opened.replace('/u/0/', '/b/AEoRXRT5d0p/u/0/'), expect: { ...whole, account: 'sales@brightwell.example', lastMessage: youWroteLast } },
  { page: 'delegated-2026-08', address: opened.replace('/u/0/', '/u/0/d/AEoRXRT5d0p/'), expect: { ...whole, account: 'sales@brightwell.example', lastMessage: youWroteLast } },
  { page: 'delegated-half-2026-08', address: opened.replace('/u/0/', '/b/AEoRXRT5d0p/u/0/'), expect: { found: 'partly', conversation, account: null, people: [] } },
  { page: 'long-thread-2026-08', address: opened, expect: whole },
  { page: 'draft-2026-08', address: opened, expect: whole },
  { page: 'folded-draft-2026-08', address: opened, expect: whole },
  { page: 'replying-2026-08', address: opened, expect: whole },
  { page: 'just-sent-2026-08', address: opened, expect: { ...whole, found: 'partly', lastMessage: null, missing: ['last message'] } },
  { page: 'begun-here-2026-08', address: `${inbox}/${inAddress(begunHere)}`, expect: whole },
  { page: 'begun-here-2026-08', address: `${inbox}/${inAddress('a:r-7344121908857603212')}`, expect: { conversation: null, ...nobody }, because: 'the address is that of another thread' },
  { page: 'begun-here-unsent-2026-08', address: `${inbox}/${inAddress(begunHere)}`, expect: { conversation: { ...conversation, id: `thread-${begunHere}` }, people: [ines], lastMessage: null } },
  { page: 'perm-undefined-2025-11', address: opened, expect: whole },
  { page: 'perm-undefined-2025-11', address: `${inbox}/${inAddress(begunHere)}`, expect: { found: 'partly', people: [] }, because: 'the two names cannot be compared' },
  { page: 'ids-elsewhere-2025-08', address: opened, expect: whole },
  { page: 'piece-el-2025-08', address: opened, expect: { found: 'partly', conversation: { kind: 'thread', id: thread, title: null }, account: null, people: [ines], lastMessage: theyWroteLast, missing: ['second source', 'heading', 'account'] } },
  { page: 'piece-el-2025-08', address: inbox, expect: { found: 'no', conversation: null, ...nobody } },
  { page: 'offline-2026-08', address: opened, expect: whole },
  { page: 'dense-2026-08', address: opened, expect: whole },
  { page: 'alias-2026-08', address: opened, expect: { ...whole, lastMessage: youWroteLast } },
  { page: 'several-people-2026-08', address: opened, expect: { ...whole, people: [tomasz, ines] } },
  { page: 'bounce-2026-08', address: opened, expect: { ...whole, lastMessage: youWroteLast }, because: 'a bounce is no message of theirs' },
  { page: 'only-sent-2026-08', address: opened, expect: { ...whole, lastMessage: { at: '2026-08-24T07:15:04Z', direction: 'out' } } },
  { page: 'to-myself-2026-08', address: opened, expect: { found: 'partly', conversation, people: [], missing: ['people'] } },
  { page: 'half-loaded-2026-08', address: opened, expect: { found: 'partly', conversation, ...nobody } },
  { page: 'no-heading-2026-08', address: opened, expect: { found: 'partly', conversation: { kind: 'thread', id: thread }, people: [] }, because: 'nothing on the page says which thread it is' },
  { page: 'between-threads-2026-08', address: `${inbox}/${inAddress(another)}`, expect: { found: 'partly', conversation: null, ...nobody } },
  { page: 'two-visible-2026-08', address: opened, expect: whole },
  { page: 'two-visible-2026-08', address: `${inbox}/${inAddress(another)}`, expect: { conversation: { id: another }, people: [{ email: 'rafael.lind@verityclinics.example' }] } },
  { page: 'two-visible-2026-08', address: inbox, expect: { conversation: null, ...nobody } },
  { page: 'lying-message-2026-08', address: opened, expect: whole },
  { page: 'no-account-2026-08', address: opened, expect: { found: 'partly', conversation, account: null, people: [] } },
  { page: 'thread-de-2026-08', address: opened, expect: { ...whole, conversation: { ...conversation, title: 'Saisonplätze für Porto' } } },
  { page: 'thread-ru-2026-08', address: opened, expect: { ...whole, conversation: { ...conversation, title: 'Сезонные места для Порту' }, people: [{ name: 'Инес Дуарте', email: ines.email }] } },
  { page: 'thread-zh-2026-08', address: opened, expect: { ...whole, conversation: { ...conversation, title: '波尔图的季节性座位' }, people: [{ name: '杜伊内斯', email: ines.email }] } },
  { page: 'thread-ja-2026-08', address: opened, expect: { ...whole, conversation: { ...conversation, title: 'ポルトの季節席' }, people: [{ name: 'イネス・ドゥアルテ', email: ines.email }] } },
  { page: 'thread-ar-2026-08', address: opened, expect: { ...whole, conversation: { ...conversation, title: 'مقاعد موسمية لبورتو' }, people: [{ name: 'إينيس دوارتي', email: ines.email }] } },
  { page: 'practice-thread', address: `${inbox}/${inAddress('1a1e8c7801871008')}`, expect: { found: 'yes', conversation: { id: '1a1e8c7801871008' }, account, people: [ines] } },
];
