import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

/*
 * The papers speak of files, commands and tests. What they name must be there: a promise whose test was renamed away is
 * held by nobody.
 */
const papers = ['README.md', 'PRIVACY.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

/** What a command makes, or a guide makes up: not in the repository. */
const made = /^\.output|^\.screens|letterbox|<site>|\*|^tests\/databases\/vN/;

describe.each(papers)('%s', (paper) => {
  const text = readFileSync(paper, 'utf8');

  test('names only files that there are', () => {
    const named = [
      ...text.matchAll(/`((?:lib|components|entrypoints|scripts|tests|docs)\/[^`\s]*|[\w.-]+\.md)`/g),
    ]
      .map((match) => match[1]!)
      .concat([...text.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1]!))
      .filter((path) => !made.test(path));
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names only commands that there are', () => {
    const commands = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1]!);
    expect(commands.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });
});

/** `file`: "title", "title"; the titles as they stand in that file. */
const held = ['PRIVACY.md', 'SECURITY.md'].flatMap((paper) =>
  [...readFileSync(paper, 'utf8').matchAll(/`(tests\/[^`]+)`: ((?:"[^"]+"(?:, )?)+)/g)].flatMap(
    ([, file, titles]) =>
      [...titles!.matchAll(/"([^"]+)"/g)].map(([, title]) => ({ file: file!, title: title! })),
  ),
);

test('a promise of privacy or security names its tests by their sentences', () => {
  expect(held.length).toBeGreaterThan(15);
  const gone = held.filter(({ file, title }) => {
    const text = readFileSync(file, 'utf8');
    return !["'", '"', '`'].some((quote) => text.includes(`${quote}${title}${quote}`));
  });
  expect(gone).toEqual([]);
});
