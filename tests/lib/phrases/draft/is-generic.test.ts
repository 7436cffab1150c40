import { describe, expect, it } from 'vitest';
import type { DraftFacts } from '../../../../lib/domain/draft/facts.ts';
import { isGeneric } from '../../../../lib/phrases/draft/is-generic.ts';

const ines: DraftFacts = {
  firstName: 'Ines',
  lastName: 'Duarte',
  company: 'Northquay Freight',
  need: 'fewer days in customs',
  otherNeeds: ['drivers who stay'],
  lastPromise: 'the Porto benchmark',
  lastTopic: 'the tender for the harbour lanes',
  resource: 'How two forwarders halved their customs days',
  thread: 'The auditors want the export format by March. We ship 1182 pallets, Q3 was 40k short.',
};

const generic = [
  'Hi Ines,\n\nI hope you are well. I just wanted to follow up on my last e-mail. Do you have any questions?\n\nTom',
  'Dear Ms Duarte, we offer software that saves time and money. Can we talk on Thursday at 9:00?',
  'Hi Ines, 9 of 10 customers save 30% with us. Are you available on 3 December 2026?',
  'Hallo Ines, ich wollte mich kurz melden und fragen, wie es aussieht.',
  'Bonjour Ines, je reviens vers vous suite à mon dernier message. Avez-vous des questions ?',
  'Hi Ines, about the audit: shall we talk?',
  '',
];

const particular: [draft: string, because: string][] = [
  ['Hi Ines, here is how two shops got to fewer days in customs.', 'fewer days in customs'],
  ['Hi Ines, I kept two seats for Northquay.', 'Northquay Freight'],
  ['Hi Ines, the Porto benchmark is done.', 'the Porto benchmark'],
  ['Hi Ines, when does the tender for the harbour open?', 'the tender for the harbour lanes'],
  ['Hi Ines, on keeping drivers who want to leave: read this.', 'drivers who stay'],
  ['Hi Ines, for 1182 pallets a year it pays.', '1182'],
  ['Hi Ines, what made Q3 so hard?', 'q3'],
  ['Hi Ines, did the auditors accept the format?', 'auditors, format'],
];

describe('a draft that could go to anybody', () => {
  it.each(generic)('is flagged, with what could be added: %j', (draft) => {
    expect(isGeneric(draft, ines)).toEqual({
      generic: true,
      couldAdd: [
        { fact: 'need', words: 'fewer days in customs' },
        { fact: 'lastPromise', words: 'the Porto benchmark' },
        { fact: 'lastTopic', words: 'the tender for the harbour lanes' },
      ],
    });
  });

  it.each(particular)('is not this one: %j names %j', (draft, because) => {
    expect(isGeneric(draft, ines)).toEqual({ generic: false, because });
  });

  it('has nothing to offer where nothing is known', () => {
    expect(isGeneric('Hi Ines, shall we talk about customs?', { firstName: 'Ines' })).toEqual({
      generic: true,
      couldAdd: [],
    });
  });
});
