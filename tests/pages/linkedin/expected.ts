import type { ExpectedReading } from '../expected.ts';

const amara = 'https://www.linkedin.com/in/amara-osei/';
const memberUrn = 'ACoAAFpq0AmaraOseiPracticeIdNobody001';
const headline = 'Director of People at Verity Clinics · building nursing teams';
const person = { name: 'Amara Osei', profileId: 'amara-osei', memberUrn, headline, company: 'Verity Clinics', email: null };
const profile = { kind: 'profile', id: 'amara-osei', title: 'Amara Osei' } as const;
const whole = { found: 'yes', conversation: profile, account: null, people: [person], lastMessage: null, missing: [] } as const;
const nobody = { people: [], lastMessage: null } as const;

const feed = 'https://www.linkedin.com/feed/';
const thread = '2-NGYwYzExYWEtNTMwOS00YWZhLTlkMDEtMDAwMDAwMDAwMDAxXzAxMw==';
const messages = { kind: 'messages', id: thread, title: 'Amara Osei' } as const;
const partner = { name: 'Amara Osei', profileId: null, memberUrn, headline };
const theyWroteLast = { at: '2026-08-24T08:16:04.123Z', direction: 'in' } as const;
const conversation = { found: 'yes', conversation: messages, people: [partner], lastMessage: theyWroteLast, missing: [] } as const;

/** What each hand-made page of LinkedIn must be read as; `because` says what it shows. */
export const linkedinPages: ExpectedReading[] = [
  { page: 'profile-2026-04', address: amara, expect: whole },
  { page: 'profile-2026-04', address: 'https://uk.linkedin.com/in/Amara-Osei/', expect: whole, because: 'a host of a country, capitals' },
  { page: 'profile-2026-04', address: `${amara}de/`, expect: whole, because: 'a language behind it' },
  { page: 'profile-2026-04', address: `${amara}overlay/contact-info/`, expect: whole, because: 'a dialog lies over it' },
  { page: 'profile-2026-04', address: `https://www.linkedin.com/in/${memberUrn}/`, expect: whole, because: 'the address has the id of the member' },
  { page: 'profile-2026-04', address: 'https://www.linkedin.com/in/ines-duarte-northquay/', expect: { found: 'partly', conversation: { kind: 'profile', id: 'ines-duarte-northquay', title: null }, ...nobody }, because: 'the card is that of the profile before' },
  { page: 'profile-2026-04', address: 'https://www.linkedin.com/in/me/', expect: { found: 'no', conversation: null, ...nobody } },
  { page: 'profile-2026-04', address: feed, expect: { found: 'no', conversation: null, ...nobody } },
  { page: 'profile-pronouns-2026-04', address: amara, expect: { ...whole, people: [{ ...person, headline: 'Founder/CEO' }] } },
  { page: 'profile-school-only-2026-04', address: amara, expect: { ...whole, people: [{ ...person, company: null }] } },
  { page: 'profile-other-build-2026-09', address: amara, expect: { ...whole, conversation: { id: 'amara-osei' }, people: [{ ...person, name: 'Amara Osei 🌿' }] } },
  { page: 'profile-de-2026-04', address: amara, expect: whole },
  { page: 'profile-ja-2026-04', address: 'https://www.linkedin.com/in/%E5%A4%A7%E7%80%AC-%E3%81%82%E3%81%BE%E3%82%89/', expect: { found: 'yes', people: [{ name: '大瀬 あまら', profileId: '大瀬-あまら', headline: '人事部長', company: 'ベリティ・クリニック' }] } },
  { page: 'profile-ar-2026-04', address: amara, expect: { found: 'yes', people: [{ name: 'أمارا أوسي', headline: 'مديرة شؤون الموظفين', company: 'عيادات فيريتي' }] } },
  { page: 'profile-own-2026-04', address: 'https://www.linkedin.com/in/jana-moreau/', expect: { found: 'partly', ...nobody }, because: 'nobody sells to themselves' },
  { page: 'profile-two-cards-2026-04', address: amara, expect: whole },
  { page: 'profile-two-cards-2026-04', address: 'https://www.linkedin.com/in/ines-duarte-northquay/', expect: { found: 'partly', ...nobody } },
  { page: 'profile-without-links-2026-04', address: amara, expect: { found: 'partly', ...nobody }, because: 'nothing says whose card it is' },
  { page: 'profile-without-links-2026-04', address: `https://www.linkedin.com/in/${memberUrn}/`, expect: { found: 'yes', people: [{ ...person, profileId: null }] } },
  { page: 'profile-box-2026-10', address: amara, expect: whole },
  { page: 'profile-box-2026-10', address: `https://www.linkedin.com/in/${memberUrn}/`, expect: whole },
  { page: 'profile-far-2026-04', address: amara, expect: { ...whole, conversation: { ...profile, title: 'Amara Osei | RN - MBA' }, people: [{ ...person, name: 'Amara Osei | RN - MBA' }] } },
  { page: 'profile-invite-stale-2026-04', address: amara, expect: { found: 'partly', ...nobody } },
  { page: 'profile-invite-stale-2026-04', address: 'https://www.linkedin.com/in/ines-duarte-northquay/', expect: { found: 'partly', ...nobody } },
  { page: 'profile-no-headline-2026-04', address: amara, expect: { ...whole, people: [{ ...person, headline: null }] } },
  { page: 'profile-toolbar-2026-10', address: amara, expect: whole },
  { page: 'profile-loading-2026-04', address: amara, expect: { found: 'partly', conversation: { id: 'amara-osei' }, ...nobody } },
  { page: 'profile-older-2024-08', address: amara, expect: whole },
  { page: 'profile-older-fr-2024-08', address: amara, expect: whole },
  { page: 'profile-older-fr-school-2024-08', address: amara, expect: { ...whole, people: [{ ...person, company: null }] } },
  { page: 'profile-older-in-shell-2026-08', address: amara, expect: whole },
  { page: 'profile-guest-2026-03', address: amara, expect: { found: 'partly', conversation: profile, people: [{ name: 'Amara Osei', company: 'Verity Clinics' }], missing: ['signed in'] } },
  { page: 'profile-guest-piece-2026-10', address: amara, expect: { found: 'partly', conversation: profile, people: [{ name: 'Amara Osei', headline: null, company: 'Verity Clinics' }], missing: ['signed in'] } },
  { page: 'profile-activity-2026-04', address: `${amara}recent-activity/all/`, expect: { found: 'partly', conversation: profile, people: [{ name: 'Amara Osei', profileId: 'amara-osei' }] } },
  { page: 'feed-2026-08', address: feed, expect: { found: 'no', conversation: null, ...nobody } },
  { page: 'messages-2026-08', address: `https://www.linkedin.com/messaging/thread/${encodeURIComponent(thread)}/`, expect: conversation },
  { page: 'messages-2026-08', address: `https://www.linkedin.com/messaging/thread/${thread}/?filter=unread`, expect: conversation },
  { page: 'messages-2026-08', address: `https://www.linkedin.com/messaging/thread/${thread.replaceAll('=', '')}/`, expect: { ...conversation, conversation: { kind: 'messages' } }, because: 'the id is not padded' },
  { page: 'messages-2026-08', address: 'https://www.linkedin.com/messaging/thread/2-ZWxzZQ==/', expect: { found: 'partly', conversation: { id: '2-ZWxzZQ==' }, ...nobody }, because: 'the messages are those of the conversation before' },
  { page: 'messages-2026-08', address: 'https://www.linkedin.com/messaging/', expect: conversation },
  { page: 'messages-without-ids-2026-08', address: `https://www.linkedin.com/messaging/thread/${thread}/`, expect: { found: 'partly', conversation: messages, people: [partner], lastMessage: null, missing: ['second source', 'last message'] } },
  { page: 'messages-in-shell-2026-08', address: `https://www.linkedin.com/messaging/thread/${thread}/`, expect: { ...conversation, people: [{ ...partner, headline: '人事部长' }], lastMessage: { at: '2026-08-24T08:15:04.123Z', direction: 'out' } } },
  { page: 'bubble-2026-08', address: feed, expect: conversation },
  { page: 'bubble-head-2026-08', address: feed, expect: conversation },
  { page: 'bubbles-2026-08', address: feed, expect: conversation },
  { page: 'bubbles-none-active-2026-08', address: feed, expect: { found: 'partly', conversation: null, ...nobody, missing: ['which conversation', 'people', 'last message'] } },
  { page: 'bubble-group-2026-08', address: feed, expect: { found: 'partly', conversation: { kind: 'messages' }, people: [] } },
  { page: 'bubble-group-quiet-2026-08', address: feed, expect: { found: 'partly', people: [] } },
  { page: 'bubble-moving-2026-08', address: feed, expect: { found: 'partly', people: [] } },
  { page: 'lead-2026-09', address: 'https://www.linkedin.com/sales/lead/ACwAAFpq0AmaraLead,NAME_SEARCH,x1Yz', expect: { found: 'partly', conversation: { kind: 'profile', id: 'ACwAAFpq0AmaraLead' }, people: [{ name: 'Amara Osei', company: 'Verity Clinics', profileId: null }], missing: ['public profile (Sales Navigator is read as beta)'] } },
  { page: 'lead-2026-09', address: 'https://www.linkedin.com/sales/people/ACwAAFpq0AmaraLead,NAME_SEARCH,x1Yz', expect: { found: 'partly', conversation: { id: 'ACwAAFpq0AmaraLead' }, people: [{ name: 'Amara Osei' }] }, because: 'the older form of the address' },
  { page: 'practice-profile', address: amara, expect: { found: 'yes', people: [{ name: 'Amara Osei', memberUrn, company: 'Verity Clinics' }] } },
];
