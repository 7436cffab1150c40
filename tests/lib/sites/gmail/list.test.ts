import { describe, expect, test } from 'vitest';
import { readList } from '../../../../lib/sites/gmail/list.ts';
import { isShown } from '../../../../scripts/saved-page.ts';
import { documentOf, handMade } from '../saved.ts';

const own = new Set(['jana@brightwell.example']);

/** One row, its names as `[address, words]`, in a list that puts `before` them. */
function rowOf(names: [string, string][], { before = '', lastDraft = false, unread = '' } = {}): Document {
  const spans = names
    .map(([email, name]) => {
      const kind = unread === email ? 'zF' : 'yP';
      return `<span class="bA4"><span class="${kind}" email="${email}" name="${name}">${name}</span></span>`;
    })
    .join(', ');
  const ids = `data-legacy-thread-id="1a0329f6cc01a2b3" data-legacy-last-message-id="${lastDraft ? '1a03d1548006f708' : '1a03ccc50503c4d5'}" data-legacy-last-non-draft-message-id="1a03ccc50503c4d5"`;
  return documentOf(
    `<table role="grid"><tr class="zA" role="row"><td role="gridcell"><div class="afn">${spans}, <span ${ids}>Seats</span></div><div class="yW">${before}${spans} <span class="bx0">3</span></div></td><td role="gridcell"><span class="bog"><span ${ids}>Seats</span></span></td></tr></table>`,
  );
}
const ines: [string, string] = ['ines@northquay.example', 'Ines Duarte'];
const me: [string, string] = ['jana@brightwell.example', 'me'];

test('a list gives each thread that can be seen, with its people and its last message', () => {
  const [first, second, ...more] = readList(handMade('gmail', 'list-2026-08'), own, isShown);
  expect(more).toEqual([]);
  expect(first).toMatchObject({
    thread: '1a0329f6cc01a2b3',
    people: [{ name: 'Ines Duarte', email: 'ines@northquay.example' }],
    lastMessage: { at: '2026-08-26T06:40:18Z' },
  });
  expect(second).toMatchObject({ thread: '1a01e6e6f084d5e6', people: [{ name: 'Rafael Lind' }] });
  expect(first!.subject.textContent).toBe('Seasonal seats for Porto');
});

test('a list that is hidden behind a thread gives nothing', () => {
  expect(readList(handMade('gmail', 'thread-2026-08'), own, isShown)).toEqual([]);
});

describe('who wrote last is told only where the row tells it', () => {
  test.each([
    ['they alone have written', rowOf([ines]), 'in'],
    ['you alone have written', rowOf([me]), 'out'],
    ['an alias is called me as well', rowOf([['j.m@brightwell.example', 'me']]), 'out'],
    ['both have written', rowOf([ines, me]), null],
    ['both have written, and something of theirs is unread', rowOf([ines, me], { unread: ines[0] }), 'in'],
    ['a list of what was sent names those it went to', rowOf([ines], { before: 'To: ' }), null],
    ['the mail system wrote', rowOf([me, ['mailer-daemon@googlemail.com', 'Mail Delivery Subsystem']]), null],
  ])('%s', (_case, page, direction) => {
    expect(readList(page, own)[0]?.lastMessage?.direction).toBe(direction);
  });
});

test('a draft is not the last message', () => {
  expect(readList(rowOf([ines], { lastDraft: true }), own)[0]?.lastMessage?.at).toBe('2026-08-26T06:40:18Z');
});
