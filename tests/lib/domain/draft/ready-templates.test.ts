import { describe, expect, it } from 'vitest';
import type { DraftFacts } from '../../../../lib/domain/draft/facts.ts';
import { fillTemplate } from '../../../../lib/domain/draft/fill-template.ts';
import { readyTemplates } from '../../../../lib/domain/draft/ready-templates.ts';
import { readPurpose } from '../../../../lib/phrases/coach/read-purpose.ts';
import { isGeneric } from '../../../../lib/phrases/draft/is-generic.ts';

const all: DraftFacts = {
  firstName: 'Ines',
  lastName: 'Duarte',
  company: 'Northquay Freight',
  title: 'Head of Operations',
  need: 'fewer days in customs',
  lastTopic: 'the harbour tender',
  lastPromise: 'the Porto benchmark',
  resource: 'How two forwarders halved their customs days',
  link: 'https://northquay.example/customs',
  gapAnswer: 'the auditors must accept the export format',
  trigger: 'the scope is signed',
  purpose: 'go through the Q3 pricing',
  value: 'a checklist for export papers',
  when: 'Thursday 9:00',
  event: 'The customs breakfast',
  place: 'at the harbour office',
  myName: 'Tom',
};

describe.each(readyTemplates)('the ready template "$name"', ({ language, text }) => {
  it('asks only for what can be known', () => {
    expect(fillTemplate(text, all).empty).toEqual([]);
  });

  it('cannot be copied when only the name is known', () => {
    expect(fillTemplate(text, { firstName: 'Ines', myName: 'Tom' }).empty).not.toEqual([]);
  });

  it('is not generic once it is filled', () => {
    expect(isGeneric(fillTemplate(text, all).text, all).generic).toBe(false);
  });

  it('has no hollow paragraph besides greeting and name', () => {
    const paragraphs = fillTemplate(text, all)
      .text.split(/\n+/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => !/^(?:|(?:Hi|Dear) Ines,|Tom)$/.test(paragraph));
    const hollow = paragraphs.filter((paragraph) => readPurpose(paragraph, language).is === 'hollow');
    expect(hollow).toEqual([]);
  });
});

it('there are templates for e-mail, LinkedIn, calls, notes and events in English', () => {
  const channels = readyTemplates.filter(({ language }) => language === 'en').map(({ channel }) => channel);
  expect(channels.sort()).toEqual(['call', 'email', 'event', 'linkedin', 'note']);
});
