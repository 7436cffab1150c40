import type { HandOver, HandOverPerson } from './hand-over.ts';

/**
 * The hand-over as one page that opens in any browser: no script, no link, nothing to fetch, and a policy that would
 * forbid them. Every word of it is escaped, and set apart so that writing from right to left stays where it stands.
 */
export function handOverPage({ title, lead, people }: HandOver): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escaped(title)}</h1>`,
    `<p>${escaped(lead)}</p>`,
    ...people.map(personSection),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function personSection({ name, facts, lists }: HandOverPerson): string {
  const terms = facts.map(({ term, text }) => `<dt>${escaped(term)}</dt><dd>${apart(text)}</dd>`);
  return [
    '<section>',
    `<h2>${apart(name)}</h2>`,
    ...(terms.length === 0 ? [] : [`<dl>${terms.join('')}</dl>`]),
    ...lists.flatMap(({ heading, entries }) => [`<h3>${escaped(heading)}</h3>`, listOf(entries)]),
    '</section>',
  ].join('\n');
}

function listOf(entries: string[]): string {
  if (entries.length === 0) return '<p>None.</p>';
  return `<ul>${entries.map((entry) => `<li>${apart(entry)}</li>`).join('')}</ul>`;
}

function apart(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}

/** Text as HTML: it can neither begin a tag nor end an attribute; what no page may hold is left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const style = `
body { font: 16px/1.5 system-ui, sans-serif; color: #1c1e21; background: #fff; margin: 2rem auto; max-width: 44rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-bottom: 0.25rem; } h3 { font-size: 1rem; margin: 0.75rem 0 0; }
section { border-top: 1px solid #ccc; break-inside: avoid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: 0; } dt { color: #555; } dd { margin: 0; }
bdi { white-space: pre-line; overflow-wrap: anywhere; }
`;
