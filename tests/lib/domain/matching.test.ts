import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesFor, sharedWith, wantedFor } from '../../../lib/domain/matching.ts';
import { wordStems } from '../../../lib/domain/word-stems.ts';
import { DESK, inDays, known, need, person, resource, stage, step, TODAY, touch } from './sales-desk.ts';

const season = need('Seasonal seats in June', { weight: 4 });
const budget = need('One number for the budget', { weight: 5 });
const story = resource('How a freight forwarder rents seats by the season', { kind: 'case story' });
const proposal = stage('Proposal', { trigger: 'Budget holder has signed' });
const atProposal = person('ines', { stage: proposal.id });
const on = (id: string) => ({ ...touch(TODAY), resource: id as typeof story.id });

describe('word stems', () => {
  test.each([
    ['pricing meets price', 'pricing', 'price'],
    ['seats meets seat', 'seats', 'seat'],
    ['seasonal meets season', 'seasonal', 'season'],
    ['Preise meets Preis', 'Preise', 'Preis'],
    ['Lieferungen meets Lieferung', 'Lieferungen', 'Lieferung'],
    ['sécurité meets securite', 'sécurité', 'SECURITE'],
    ['facturas meets factura', 'facturas', 'factura'],
  ])('%s', (_, a, b) => {
    expect(wordStems(a)).toEqual(wordStems(b));
  });

  test('leave out joining words, short words and signs, and keep short stems whole', () => {
    expect([...wordStems('The bus, and their new “Q3” data (for us): 2027!')]).toEqual([
      'bus',
      'data',
      '2027',
    ]);
    expect(wordStems('')).toEqual(new Set());
    expect([...wordStems('case')]).toEqual(['case']);
  });
});

describe('a resource', () => {
  test.each<[string, Parameters<typeof known>[0], ReturnType<typeof resource>, (string | null)[]]>([
    ['fits a need that its title speaks of', { needs: [season] }, story, [season.text]],
    [
      'fits a need that its tag names',
      { needs: [budget] },
      resource('Two depots', { tags: { Budgets: true } }),
      [budget.text],
    ],
    [
      'fits a need that its note speaks of',
      { needs: [budget] },
      resource('Two depots', { note: 'for budget talks' }),
      [budget.text],
    ],
    [
      'is not found by a tag that was taken away',
      { needs: [budget] },
      resource('Two', { tags: { budget: false } }),
      [],
    ],
    ['does not fit a need of other words', { needs: [budget] }, story, []],
    ['does not fit a need that is answered', { needs: [{ ...season, state: 'answered' }] }, story, []],
    [
      'fits a stage where no need is known',
      { who: atProposal },
      resource('What a proposal must say'),
      [null],
    ],
    [
      'speaks to the need rather than the stage',
      { who: atProposal, needs: [season] },
      resource('Proposal for seats'),
      [season.text],
    ],
    ['is not offered after it was shared', { needs: [season], touches: [on(story.id)] }, story, []],
    [
      'is not offered when a step will share it',
      { needs: [season], steps: [step('s', TODAY, { resource: story.id })] },
      story,
      [],
    ],
    [
      'is offered again when that step was dropped',
      {
        needs: [season],
        steps: [step('s', TODAY, { resource: story.id, state: { is: 'dropped', at: 0, because: '' } })],
      },
      story,
      [season.text],
    ],
    ['is offered on its last day', { needs: [season] }, { ...story, expiresOn: TODAY }, [season.text]],
    ['is not offered after it', { needs: [season] }, { ...story, expiresOn: inDays(-1) }, []],
  ])('%s', (_, about, one, needs) => {
    const found = matchesFor(known(about), { ...DESK, stages: [proposal], resources: [one] });
    expect(found.map((match) => match.need?.text ?? null)).toEqual(needs);
  });

  test('that expires before the day it is meant for is not offered for that day', () => {
    const desk = { ...DESK, resources: [{ ...story, expiresOn: inDays(3) }] };
    expect(matchesFor(known({ needs: [season] }), desk, inDays(4))).toEqual([]);
  });

  test('comes first when it speaks to the heavier need, by a tag, or to more of it; the stage comes last', () => {
    const byWeight = resource('budget');
    const byTag = resource('T', { tags: { seat: true, june: true } });
    const bySeatAndJune = resource('seats in June');
    const byJune = resource('June');
    const byJuneToo = resource('June again');
    const byStage = resource('signed holder proposal', {
      tags: { signed: true, holder: true, proposal: true },
    });
    const resources = [byStage, byJuneToo, byJune, bySeatAndJune, byWeight, byTag];
    const desk = { ...DESK, stages: [proposal], resources };
    const needs = [season, { ...budget, text: 'budget' }];
    const found = matchesFor(known({ who: atProposal, needs }), desk);
    expect(found.map((one) => [one.resource.title, one.score])).toEqual([
      ['T', 16],
      ['seats in June', 8],
      ['budget', 5],
      ['June', 4],
      ['June again', 4],
      ['signed holder proposal', 6],
    ]);
  });

  test('that speaks to two needs is offered for the one that weighs more', () => {
    const light = need('seats', { weight: 1 });
    const heavy = need('the seats', { weight: 5 });
    const desk = { ...DESK, resources: [resource('Seats')] };
    expect(matchesFor(known({ needs: [light, heavy] }), desk)[0]?.need).toBe(heavy);
  });

  test('is never offered to somebody who has it, whatever else is known', () => {
    const titles = ['Seats', 'Budget', 'June', 'Season budget'];
    const resources = titles.map((title) => resource(title));
    fc.assert(
      fc.property(fc.subarray(resources), fc.subarray(resources), (got, planned) => {
        const about = known({
          needs: [season, budget],
          touches: got.map((one) => on(one.id)),
          steps: planned.map((one, at) => step(`s${at}`, TODAY, { resource: one.id })),
        });
        const offered = matchesFor(about, { ...DESK, resources }).map((one) => one.resource.id);
        expect(offered.filter((id) => sharedWith(about).has(id))).toEqual([]);
        expect(offered.length).toBe(resources.length - new Set([...got, ...planned]).size);
      }),
    );
  });
});

describe('where nothing fits', () => {
  test.each([
    ['a question of price asks for a price change', 'What the price is for 40 seats', 'price change'],
    ['a question of money asks for market data', 'One number for the budget', 'market data'],
    ['a question of law asks for a change of law', 'Compliance of the depot cameras', 'change of law'],
    ['a question of the product asks for what is new in it', 'Integration with their planner', 'new product'],
    ['a question of habit asks for a tip', 'Less workload for planners', 'tip'],
    ['a question of direction asks for an article', 'Where the trend goes', 'article'],
    ['German is understood', 'Datenschutz im Lager', 'change of law'],
    ['anything else asks for a case story', 'Happy drivers', 'case story'],
  ])('%s', (_, text, kind) => {
    expect(wantedFor(known({ needs: [need(text)] }), DESK)?.kind).toBe(kind);
  });

  test('the first need that nothing speaks to is named', () => {
    const desk = { ...DESK, resources: [resource('budget')] };
    const wanted = wantedFor(known({ needs: [season, budget] }), desk);
    expect(wanted).toEqual({ kind: 'case story', need: season, stage: null });
  });

  test('a stage without needs asks by its own words, unless something fits it', () => {
    const about = known({ who: atProposal });
    const desk = { ...DESK, stages: [proposal] };
    expect(wantedFor(about, desk)).toEqual({ kind: 'market data', need: null, stage: proposal });
    expect(wantedFor(about, { ...desk, resources: [resource('The proposal')] })).toBeNull();
    expect(wantedFor(known(), desk)).toBeNull();
  });
});
