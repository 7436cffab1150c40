import { newContact, noPreferences } from '../lib/domain/contact.ts';
import { daysAfter } from '../lib/domain/desk.ts';
import type { ContactId, StepId } from '../lib/domain/id.ts';
import { capacityOn, type LoadFigures } from '../lib/domain/load.ts';
import { type NextStep, newStep } from '../lib/domain/next-step.ts';
import { misfits, type Wishes } from '../lib/domain/preference-fit.ts';
import { isWorkingDay, rhythmOf } from '../lib/domain/rhythm.ts';
import { firstSettings } from '../lib/domain/settings.ts';
import { smooth } from '../lib/domain/smoothing.ts';

/**
 * Prints how far smoothing brings down the worst day, the steps beyond capacity and the spread, on generated books:
 * `node scripts/measure-load.ts [SEED]`. The books are the same for the same seed. Small ones are compared with the
 * best of all assignments, found by trying them; large ones with doing nothing.
 *
 * A book: three steps of four fit into its days altogether, but people like Mondays and round dates, so that some days
 * hold far too many. One step of six is promised, one contact of three has days that suit.
 */
const seed = Number(process.argv[2] ?? 1);
const zone = 'Europe/Lisbon';
const today = '2026-11-24';
const now = Temporal.PlainDateTime.from(`${today}T08:52`).toZonedDateTime(zone).epochMilliseconds;
const rhythm = rhythmOf(firstSettings, [], []);
const perStep = firstSettings.minutesPerStep;
const perDay = capacityOn(today, rhythm, perStep);
const desk = { now, zone, rhythm, settings: firstSettings };

console.log(
  `Capacity ${perDay} steps a working day, moves of at most ${firstSettings.smoothDays} days, seed ${seed}.`,
);
console.log('\nLarge books        worst day        beyond capacity      spread           moves');
for (const size of [100, 300, 1_000, 3_000, 10_000]) {
  const book = generated(size, perDay);
  const started = performance.now();
  const { before, after, moves } = smooth(book.steps, book.wishesOf, book.span, desk, perStep);
  const took = Math.round(performance.now() - started);
  const figures = [
    fall(before, after, 'worst'),
    fall(before, after, 'beyond'),
    fall(before, after, 'spread'),
  ];
  console.log(`${`${size} steps`.padEnd(18)} ${figures.join(' ')} ${moves.length} in ${took} ms`);
}

console.log('\nSmall books, a day takes 2: nothing, smoothed, best of all assignments');
const smallPerStep = 60;
const books = Array.from({ length: 200 }, (_, at) => alone(generated(10, 2, at + 1)));
const compared = books.map((book) => {
  const { before, after } = smooth(book.steps, book.wishesOf, book.span, desk, smallPerStep);
  return { before, after, best: bestBeyond(book) };
});
const sum = (of: (one: (typeof compared)[number]) => number) =>
  compared.reduce((total, one) => total + of(one), 0);
const asGood = compared.filter((one) => one.after.beyond === one.best).length;
console.log(
  `beyond capacity in all: ${sum((one) => one.before.beyond)}, ${sum((one) => one.after.beyond)}, ${sum((one) => one.best)}; ` +
    `mean worst day: ${(sum((one) => one.before.worst) / 200).toFixed(2)}, ${(sum((one) => one.after.worst) / 200).toFixed(2)}`,
);
console.log(`as good as the best in ${asGood} of ${compared.length} books`);

type Book = { steps: NextStep[]; wishesOf: (contact: string) => Wishes; span: { from: string; to: string } };

function generated(size: number, capacity: number, turn = 0): Book {
  const random = randomFrom(seed * 7_919 + size * 1_009 + turn);
  const days = Math.ceil((size / capacity / 0.75) * (7 / 5));
  const wishes = new Map<string, Wishes>();
  const steps = Array.from({ length: size }, (_, at) => {
    const contact = `contact_${Math.floor(random() * size * 0.8)}` as ContactId;
    const likesDays = random() < 1 / 3 ? [1 + Math.floor(random() * 5), 1 + Math.floor(random() * 5)] : [];
    const who = newContact(contact, now, { preferences: { ...noPreferences, days: likesDays } });
    if (!wishes.has(contact)) wishes.set(contact, { who, touches: [] });
    const due = { is: 'day' as const, day: likedDay(days, random) };
    const promised = random() < 1 / 6;
    return newStep(`step_${at}` as StepId, now, {
      contact,
      due,
      channel: 'email',
      purpose: 'x',
      value: '',
      promised,
    });
  });
  return {
    steps,
    wishesOf: (contact) => wishes.get(contact)!,
    span: { from: today, to: daysAfter(today, days + 40) },
  };
}

/** Every other step falls on a Monday or on the first working day of a month. */
function likedDay(days: number, random: () => number): string {
  const date = Temporal.PlainDate.from(today).add({ days: Math.floor(random() * days) });
  const kind = random();
  if (kind < 0.35) return date.add({ days: (8 - date.dayOfWeek) % 7 }).toString();
  if (kind < 0.5) return date.add({ days: date.daysInMonth - date.day + 1 }).toString();
  return date.toString();
}

/** Only the first step of each contact: without plans to keep in order, every assignment can be tried. */
function alone(book: Book): Book {
  const firsts = new Map(book.steps.toReversed().map((one) => [one.contact, one]));
  return { ...book, steps: [...firsts.values()] };
}

/** The fewest steps beyond capacity of all assignments within the limits. */
function bestBeyond(book: Book): number {
  const capacity = capacityOn(today, rhythm, smallPerStep);
  const known = new Map<string, number>();
  const choices = book.steps.map((one) => daysOf(one, book));
  const best = (at: number, held: Map<string, number>): number => {
    const possible = choices[at];
    if (possible === undefined)
      return [...held.values()].reduce((total, count) => total + Math.max(0, count - capacity), 0);
    const key = `${at} ${[...held].map(([day, count]) => `${day}:${count}`).sort()}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const least = Math.min(
      ...possible.map((day) => best(at + 1, new Map(held).set(day, (held.get(day) ?? 0) + 1))),
    );
    known.set(key, least);
    return least;
  };
  return best(0, new Map());
}

function daysOf(step: NextStep, book: Book): string[] {
  const due = step.due.is === 'day' ? step.due.day : '';
  let own = due;
  while (!isWorkingDay(rhythm, own)) own = daysAfter(own, 1);
  if (step.promised) return [own];
  const reach = firstSettings.smoothDays;
  const near = Array.from({ length: 2 * reach + 1 }, (_, shift) => daysAfter(due, shift - reach));
  const fits = (day: string) =>
    day >= today &&
    day <= book.span.to &&
    isWorkingDay(rhythm, day) &&
    misfits({ is: 'day', day }, step.channel, book.wishesOf(step.contact), zone).length === 0;
  return [...new Set([own, ...near.filter(fits)])];
}

function fall(before: LoadFigures, after: LoadFigures, of: keyof LoadFigures): string {
  const digits = of === 'spread' ? 1 : 0;
  const percent = before[of] === 0 ? '' : ` (-${Math.round(100 - (100 * after[of]) / before[of])} %)`;
  return `${before[of].toFixed(digits)} to ${after[of].toFixed(digits)}${percent}`.padEnd(18);
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
