import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changeSettings } from '../../../lib/actions/change-settings.ts';
import { finishStep } from '../../../lib/actions/finish-step.ts';
import { inTheMoment } from '../../../lib/actions/in-the-moment.ts';
import { answerPrompt } from '../../../lib/actions/may-speak.ts';
import { offerReview, offerRoutineNotes } from '../../../lib/actions/offer-upkeep.ts';
import { recordTouch } from '../../../lib/actions/record-touch.ts';
import type { ContactId } from '../../../lib/domain/id.ts';
import { type PromptRule, promptRules } from '../../../lib/domain/nagging.ts';
import type { Outcome } from '../../../lib/domain/outcome.ts';
import type { Seen } from '../../../lib/domain/seen.ts';
import { advisedIn } from '../../../lib/messages/advised.ts';
import { assistantIn } from '../../../lib/messages/assistant.ts';
import { type FakeWorld, fakeWorld } from '../../fakes/fake-world.ts';
import { givenContact, givenStep } from '../../fakes/people.ts';

const day = 86_400_000;
const ines = {
  name: 'Ines Duarte',
  email: 'ines@northquay.example',
  profileId: null,
  memberUrn: null,
  headline: null,
  company: null,
};
const thread: Seen = {
  site: 'gmail',
  found: 'yes',
  conversation: { kind: 'thread', id: '1a1e8c7801871008', title: 'Q3 pricing' },
  account: 'sam@seller.example',
  people: [ines],
  lastMessage: null,
  missing: [],
  address: 'https://mail.google.com/mail/u/0/#all/1a1e8c7801871008',
};

/** How a prompt that speaks is put off. */
type PutOff = (answer: 'not now' | 'never') => Promise<unknown>;

/** One who may speak without a question: the world in which it has something to say, and what it says; null: nothing. */
type Speaker = {
  given: (desk: Desk) => Promise<unknown>;
  says: (desk: Desk) => Promise<PutOff | null>;
  /** About a contact, of whom the user may want to hear nothing. */
  ofPerson: boolean;
};

type Desk = { world: FakeWorld; contact: ContactId; page: (more?: Partial<Seen>) => Assistant };
type Assistant = ReturnType<typeof assistantIn>;

/** By the name of the rule: a rule that is new does not compile until it has a speaker here. */
const speakers: Record<PromptRule, Speaker> = {
  'hollow purpose': {
    ofPerson: true,
    given: async () => {},
    says: async ({ page, contact }) =>
      (await page().mayCoach({ contact })).may
        ? (answer) => page().answerCounsel({ contact, rule: 'hollow purpose', answer })
        : null,
  },
  'next step after sending': {
    ofPerson: true,
    given: async () => {},
    says: async ({ world, page }) => {
      const message = { to: [ines], channel: 'email' as const, about: 'Q3 pricing' };
      return logged(world, (await page().messageSent({ ...message, chosen: false })).offer);
    },
  },
  'no next step on leaving': {
    ofPerson: true,
    given: async () => {},
    says: async ({ world, page }) => logged(world, await page().leftConversation({})),
  },
  'own address': {
    ofPerson: false,
    given: async () => {},
    says: async ({ world, page }) =>
      logged(world, await page().askOwnAddress({ address: 'sam@elsewhere.example' })),
  },
  'they wrote': {
    ofPerson: true,
    given: async ({ world, contact }) => {
      await givenStep(world, { due: { is: 'day', day: '2027-02-01' }, contact });
      world.pass(day);
    },
    says: async ({ world, page }) => {
      const at = new Date(world.now() - 60_000).toISOString();
      const told = await page({ lastMessage: { at, direction: 'in' } }).noteMessage({ automatic: null });
      return logged(world, told?.is === 'wrote' ? told.offer : null);
    },
  },
  'what has changed': counsels('what has changed', 'moved backward'),
  'gap rating': {
    ofPerson: true,
    given: (desk) => touched(desk, 'kept going').then(() => desk.world.pass(40 * day)),
    says: async ({ world, page, contact }) =>
      logged(world, await page().askRatingAfter({ contact, step: null })),
  },
  'ask preferences': counsels('ask preferences', 'moved forward'),
  'after silence': counsels('after silence', 'no answer'),
  'past the limit': counsels('past the limit', ...Array<Outcome>(5).fill('no answer')),
  'answer owed': {
    ...counsels('answer owed'),
    given: ({ world, contact }) =>
      recordTouch(world, { ...blank, who: { is: 'contact', id: contact }, direction: 'in', outcome: null }),
  },
  'same person': {
    ofPerson: true,
    given: ({ world }) => givenContact(world, { identities: { 'email:ines@private.example': true } }),
    says: async ({ page }) => {
      const { perhaps } = await page().lookAtConversation({});
      return perhaps && ((answer) => page().denySame({ other: perhaps.contact, answer }));
    },
  },
  'keep swinging': {
    ofPerson: true,
    given: async ({ world, contact }) => givenStep(world, { due: { is: 'day', day: today(world) }, contact }),
    says: async ({ world }) => {
      const other = await givenContact(world, { name: 'Tomasz Lind' });
      await done(world, 'moved forward', other.id);
      return logged(world, await inTheMoment(world));
    },
  },
  pause: {
    ofPerson: false,
    given: async () => {},
    says: async ({ world }) => {
      for (let miss = 0; miss < 5; miss += 1) await done(world, 'no answer');
      return logged(world, await inTheMoment(world));
    },
  },
  'routine missed': {
    ofPerson: false,
    given: async () => {},
    says: async ({ world }) => {
      const prompt = (await offerRoutineNotes(world, { said: ['routine a'] }))['routine a'];
      return logged(world, prompt === undefined ? null : { prompt });
    },
  },
  'weekly review': {
    ofPerson: false,
    given: async () => {},
    says: async ({ world }) => logged(world, await offerReview(world)),
  },
};

/** Somebody speaks, or not, in the world that is given for it. */
async function asked(rule: PromptRule, prepare: (desk: Desk) => Promise<unknown> = async () => {}) {
  const desk = await deskOf();
  await speakers[rule].given(desk);
  await prepare(desk);
  return { desk, putOff: await speakers[rule].says(desk) };
}

test.each(promptRules)('%s: speaks in its moment, and no more once it is switched off', async (rule) => {
  expect((await asked(rule)).putOff).not.toBeNull();
  const off = await asked(rule, ({ world }) => changeSettings(world, { promptsOff: { [rule]: true } }));
  expect(off.putOff).toBeNull();
});

test.each(promptRules)("%s: is put off by 'not now', and stays so the day after", async (rule) => {
  const { desk, putOff } = await asked(rule);
  await putOff?.('not now');
  expect(await speakers[rule].says(desk)).toBeNull();
  desk.world.pass(day);
  expect(await speakers[rule].says(desk)).toBeNull();
});

test.each(promptRules.filter((rule) => speakers[rule].ofPerson))(
  "%s: says nothing of a person after 'never', however much later",
  async (rule) => {
    const { desk, putOff } = await asked(rule);
    await putOff?.('never');
    expect(await speakers[rule].says(desk)).toBeNull();
    desk.world.pass(60 * day);
    expect(await speakers[rule].says(desk)).toBeNull();
    const wished = await asked(rule, ({ world, contact }) =>
      world.store.change(async (tx) => {
        const who = (await tx.get('contact', contact))!;
        await tx.put('contact', { ...who, noPrompts: true });
      }),
    );
    expect(wished.putOff).toBeNull();
  },
);

/**
 * Everything on the screen that has a word of advice, and the rules under which it speaks. What stands here without a rule
 * was asked for by the very act that it answers, or is a fact that the user's own data made true.
 */
const advising: Record<string, PromptRule[]> = {
  'components/contact/findings.tsx': ['answer owed', 'after silence', 'past the limit', 'what has changed'],
  'components/step/counsel-part.tsx': [
    'what has changed',
    'after silence',
    'past the limit',
    'answer owed',
    'ask preferences',
  ],
  'components/panel/same-notice.tsx': ['same person'],
  'components/parts/after-sending.ts': ['next step after sending'],
  'components/parts/on-leaving.ts': ['no next step on leaving'],
  'components/parts/own-address.ts': ['own address'],
  'components/parts/seen-replies.ts': ['they wrote'],
  'components/popup/moment-part.tsx': ['keep swinging', 'pause'],
  'components/routines/routines-part.tsx': ['routine missed'],
  'components/step/coach-part.tsx': ['hollow purpose'],
  'components/outcome/rate-part.tsx': ['gap rating'],
  'components/today/review-line.tsx': ['weekly review'],
  'components/today/swing-part.tsx': ['keep swinging', 'pause'],
  // Under the draft that was opened; what was kept a moment ago; the page of the numbers.
  'components/draft/draft-form.tsx': [],
  'components/side/keep-page.tsx': [],
  'components/momentum/activity-and-effect.tsx': [],
};

test('whoever has a word of advice speaks under a rule', () => {
  const speaks = /kind="advice|<Coach\b|class="rate"|\bquietLine\(|\bsentStrip\(/;
  const found = globSync('components/**/*.{ts,tsx}')
    .filter((path) => !/components\/(gallery|look)\/|\/(coach|quiet-line|sent-strip)\.tsx?$/.test(path))
    .filter((path) => speaks.test(readFileSync(path, 'utf8').replace(/^export function .*$/gm, '')));
  expect(found.sort()).toEqual(Object.keys(advising).sort());
  expect(new Set(Object.values(advising).flat())).toEqual(new Set(promptRules));
});

async function deskOf(): Promise<Desk> {
  // A Friday, the day of the review.
  const world = fakeWorld({ now: '2026-11-27T08:52' });
  const { id } = await givenContact(world, { identities: { 'email:ines@northquay.example': true } });
  world.pass(3_600_000);
  const doors = {
    openPanel: async () => ({ is: 'opened' as const }),
    openDashboard: async () => ({ is: 'opened' as const }),
    advised: async () => advisedIn,
  };
  return { world, contact: id, page: (more = {}) => assistantIn(world, { ...thread, ...more }, doors) };
}

const blank = { channel: 'email', note: '', about: 'the Q3 pricing', resource: null, at: null } as const;

async function touched({ world, contact }: Desk, ...outcomes: Outcome[]): Promise<void> {
  for (const outcome of outcomes) {
    const direction = outcome === 'no answer' ? 'out' : 'both';
    await recordTouch(world, { ...blank, who: { is: 'contact', id: contact }, direction, outcome });
    world.pass(60_000);
  }
}

/** What the coach says when the panel opens, after these outcomes. */
function counsels(rule: PromptRule, ...outcomes: Outcome[]): Speaker {
  return {
    ofPerson: true,
    given: (desk) => touched(desk, ...outcomes),
    says: async ({ page, contact }) =>
      (await page().counsel({ contact }))?.rule === rule
        ? (answer) => page().answerCounsel({ contact, rule, answer })
        : null,
  };
}

/** A prompt that came unasked stands in the log, by which it is answered. */
function logged(world: FakeWorld, said: { prompt: string } | null): PutOff | null {
  return said && ((answer) => answerPrompt(world, { prompt: said.prompt, answer }));
}

async function done(world: FakeWorld, outcome: Outcome, contact?: ContactId): Promise<void> {
  const due = { is: 'day', day: today(world) } as const;
  const { id, generation } = await givenStep(world, contact === undefined ? { due } : { due, contact });
  world.pass(60_000);
  await finishStep(world, { step: id, generation, outcome, note: '', triggerHappened: false });
}

function today(world: FakeWorld): string {
  return Temporal.Instant.fromEpochMilliseconds(world.now())
    .toZonedDateTimeISO(world.zone())
    .toPlainDate()
    .toString();
}
