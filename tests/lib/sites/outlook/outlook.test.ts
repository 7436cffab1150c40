import { describe, expect, test } from 'vitest';
import { outlookPages } from '../../../pages/outlook/expected.ts';
import { handMade, readingOf } from '../saved.ts';

describe('Outlook is read as far as it can be, and says what is missing', () => {
  test.each(outlookPages)('$page at $address $because', ({ page, address, expect: expected }) => {
    const reading = readingOf(handMade('outlook', page), address);
    expect(reading).toMatchObject({ site: 'outlook', ...expected });
    expect(reading.missing.length).toBeGreaterThan(0);
  });
});
