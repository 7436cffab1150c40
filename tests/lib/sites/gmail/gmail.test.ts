import { describe, expect, test } from 'vitest';
import { gmailPages } from '../../../pages/gmail/expected.ts';
import { handMade, readingOf } from '../saved.ts';

describe('in every way that Gmail shows a thread, the right person is named or nobody', () => {
  test.each(gmailPages)('$page at $address $because', ({ page, address, expect: expected }) => {
    expect(readingOf(handMade('gmail', page), address)).toMatchObject({ site: 'gmail', ...expected });
  });
});
