import { type Desk, type Known, stageOf, todayOf } from './desk.ts';
import { inOrder, type Need } from './need.ts';
import { isOpen } from './next-step.ts';
import type { Resource } from './resource.ts';
import type { Stage } from './stage.ts';
import { wordStems } from './word-stems.ts';

/** A resource that fits: the need that it speaks to (null: it fits the stage), and how strongly. */
export type Match = { resource: Resource; need: Need | null; score: number };

/** What would fit where nothing does: a kind of thing, about a need or, without one, for the stage. */
export type Wanted = { kind: Resource['kind']; need: Need | null; stage: Stage | null };

/** A tag was chosen to be found by; a word of the title or note may stand there by chance. */
const tagCounts = 2;
const wordCounts = 1;

/**
 * The resources that fit this contact on a day (`YYYY-MM-DD`, today unless given), best first: by the weight of the
 * open need that they speak to, then by how much of it; those that only fit the stage come last. What the contact
 * got, or is to get by a step, is not among them, nor what has expired.
 */
export function matchesFor(known: Known, desk: Desk, on: string = todayOf(desk)): Match[] {
  const gone = sharedWith(known);
  const needs = inOrder(known.needs);
  const stage = stageOf(known.who, desk.stages);
  return desk.resources
    .filter((one) => !gone.has(one.id) && !isExpired(one, on))
    .flatMap((one) => bestMatch(one, needs, stage) ?? [])
    .sort(byStrength);
}

/** What this contact got, or is to get by an open step: ids of resources. */
export function sharedWith(known: Pick<Known, 'touches' | 'steps'>): Set<string> {
  const planned = known.steps.filter(isOpen).map((one) => one.resource);
  const shared = known.touches.map((one) => one.resource);
  return new Set([...planned, ...shared].filter((id) => id !== null));
}

/** Whether its last day is past on a day (`YYYY-MM-DD`). */
export function isExpired(resource: Pick<Resource, 'expiresOn'>, on: string): boolean {
  return resource.expiresOn !== null && resource.expiresOn < on;
}

/**
 * The kind of thing that would fit the first open need that no resource speaks to, else the stage; null where
 * neither is known or something fits already.
 */
export function wantedFor(known: Known, desk: Desk): Wanted | null {
  const matches = matchesFor(known, desk);
  const stage = stageOf(known.who, desk.stages);
  const need = inOrder(known.needs).find((one) => !matches.some((match) => match.need?.id === one.id));
  if (need !== undefined) return { kind: kindFor(need.text), need, stage };
  if (stage === null || matches.length > 0) return null;
  return { kind: kindFor(`${stage.name} ${stage.trigger} ${stage.usualNeeds.join(' ')}`), need: null, stage };
}

function bestMatch(resource: Resource, needs: readonly Need[], stage: Stage | null): Match | null {
  const matches = needs
    .map((need) => ({ resource, need, score: need.weight * likeness(resource, need.text) }))
    .filter((one) => one.score > 0)
    .sort(byStrength);
  if (matches[0] !== undefined) return matches[0];
  if (stage === null) return null;
  const about = [stage.name, stage.definition, stage.trigger, ...stage.usualNeeds].join(' ');
  const score = likeness(resource, about);
  return score > 0 ? { resource, need: null, score } : null;
}

/** Needs before the stage; then strength; ties go by age, so that the order never jumps. */
function byStrength(a: Match, b: Match): number {
  const needs = Number(b.need !== null) - Number(a.need !== null);
  return needs || b.score - a.score || (a.resource.id < b.resource.id ? -1 : 1);
}

function likeness(resource: Resource, text: string): number {
  const wanted = wordStems(text);
  const tags = wordStems(
    Object.keys(resource.tags)
      .filter((tag) => resource.tags[tag])
      .join(' '),
  );
  const words = wordStems(`${resource.title} ${resource.note}`);
  let score = 0;
  for (const stem of wanted) {
    if (tags.has(stem)) score += tagCounts;
    else if (words.has(stem)) score += wordCounts;
  }
  return score;
}

/** What kind of thing speaks to a subject, by the words in it; a case story speaks to any. */
const kindsBySubject: readonly [kind: Resource['kind'], words: string][] = [
  [
    'price change',
    'price prices pricing discount invoice billing preis rabatt rechnung prix facture precio factura preco',
  ],
  [
    'market data',
    'budget cost costs roi return number numbers market benchmark growth kosten markt budget cout marche coste mercado custo',
  ],
  [
    'change of law',
    'law legal compliance security privacy audit gdpr contract recht gesetz datenschutz loi ley lei seguridad',
  ],
  [
    'new product',
    'feature features product integration roadmap version app platform produkt produit producto produto',
  ],
  ['tip', 'time training onboarding process habit team workload start schulung formation formacion formacao'],
  ['article', 'strategy trend trends future vision research strategie estrategia'],
];

function kindFor(text: string): Resource['kind'] {
  const stems = wordStems(text);
  const found = kindsBySubject.find(([, words]) => [...wordStems(words)].some((stem) => stems.has(stem)));
  return found?.[0] ?? 'case story';
}
