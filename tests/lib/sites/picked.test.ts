import { expect, test } from 'vitest';
import { readPicked } from '../../../lib/sites/picked.ts';

const page = { address: 'https://news.example/cold-chains', title: 'Cold chains' };
const picked = (link: string | null, text = '') => readPicked({ link, text, page });

test('a link to a profile is that profile', () => {
  const read = picked('https://www.linkedin.com/in/amara-osei/?trk=x', 'Amara Osei');
  expect(read).toMatchObject({
    site: 'linkedin',
    conversation: { kind: 'profile', id: 'amara-osei' },
    people: [{ name: 'Amara Osei', profileId: 'amara-osei' }],
  });
});

test('a link that writes a mail is its address, whatever its words say', () => {
  const read = picked('mailto:Ines%40northquay.example?subject=Hello', 'Write to us');
  expect(read.people).toMatchObject([{ email: 'ines@northquay.example', name: null }]);
});

test('words are an address where one stands in them, else a name', () => {
  expect(picked(null, ' ines@northquay.example, ').people).toMatchObject([
    { email: 'ines@northquay.example', name: null },
  ]);
  expect(picked(null, ' Tomasz\n Wolny ').people).toMatchObject([{ name: 'Tomasz Wolny', email: null }]);
});

test('nobody is named from a long text, an empty one, or a link without words', () => {
  for (const text of ['', ' ', 'Porto goes live on 11 January, so I need one number for both depots.']) {
    expect(picked(null, text)).toMatchObject({ people: [], missing: ['people'] });
  }
  expect(picked('https://news.example/quarter')).toMatchObject({
    people: [],
    conversation: { kind: 'page', id: 'https://news.example/quarter' },
  });
});

test('two people on one page are two conversations', () => {
  const [one, other] = [picked(null, 'Tomasz Wolny'), picked(null, 'Ines Duarte')];
  expect(one.conversation?.id).not.toBe(other.conversation?.id);
});

test('a link that leads nowhere is no reason to fail', () => {
  for (const link of [
    'javascript:alert(1)',
    'mailto:%E0%A4%A',
    'not a link',
    'https://www.linkedin.com/feed/',
  ]) {
    expect(picked(link).people).toEqual([]);
  }
});
