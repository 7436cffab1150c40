import { expect, test } from 'vitest';
import { newContact } from '../../../lib/domain/contact.ts';
import type { ContactId, StepId } from '../../../lib/domain/id.ts';
import { newStep } from '../../../lib/domain/next-step.ts';
import { printableBook } from '../../../lib/files/printable-book.ts';

test('the printable book lists everybody by name, with the next step and the last contact in words', () => {
  const at = Date.UTC(2026, 10, 23, 23, 30);
  const zoe = newContact('contact_z' as ContactId, at, { name: 'Zoe Salt', company: 'Saltworks' });
  const agnes = newContact('contact_a' as ContactId, at, {
    name: 'Ágnes Kovács',
    identities: { 'email:agnes@a.example': true },
  });
  const nextStep = newStep('step_1' as StepId, at, {
    contact: agnes.id,
    due: { is: 'time', at: '2026-11-26T09:00', zone: 'Europe/Budapest' },
    channel: 'call',
    purpose: '',
    value: 'a case story',
  });
  const book = printableBook(
    [
      { contact: zoe, nextStep: null, lastTouch: null },
      { contact: agnes, nextStep, lastTouch: at },
    ],
    { locale: 'en-GB', zone: 'Europe/Budapest' },
  );
  expect(book.rows).toEqual([
    [
      'Ágnes Kovács',
      '',
      '',
      'agnes@a.example',
      'prospect',
      'Thu, 26 Nov 2026, 09:00 (Europe/Budapest) · call · a case story',
      'Tue, 24 Nov 2026',
    ],
    ['Zoe Salt', 'Saltworks', '', '', 'prospect', '', ''],
  ]);
  expect(book.headings).toHaveLength(book.rows[0]?.length ?? 0);
});
