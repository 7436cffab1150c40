import { expect, test } from 'vitest';
import { mayOpen } from '../../../lib/domain/resource.ts';

test.each(['https://northquay.example/rates', 'HTTPS://northquay.example', 'mailto:ines@northquay.example'])(
  'the link %s of a resource may be opened',
  (link) => {
    expect(mayOpen(link)).toBe(true);
  },
);

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)//https://northquay.example',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://northquay.example/%0aalert(1)',
  'http://northquay.example/rates',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'chrome-extension://abcdefghijklmnop/options.html',
  'view-source:https://northquay.example',
  '#/settings',
  '',
])('%j, which a file can bring, is only shown', (link) => {
  expect(mayOpen(link)).toBe(false);
});
