import { expect, test } from 'vitest';
import { type BuiltName, builtFiles } from './built-extension.ts';

const shipped: BuiltName[] = ['chrome-mv3', 'firefox-mv3'];
const text = (bytes: Buffer) => bytes.toString('utf8');
const code = /\.(js|html|css)$/;

test.each(shipped)('%s: no code is made from text', (name) => {
  expect(
    holding(name, /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]|set(?:Timeout|Interval)\(\s*["'`]/),
  ).toEqual([]);
});

test.each(shipped)(
  '%s: no markup is made from text, except where Preact could and we never ask it to',
  (name) => {
    expect(holding(name, /insertAdjacentHTML|document\.write\b|outerHTML/)).toEqual([]);
    // Preact's one way to set markup stands in what carries Preact; the sources never use it (architecture.test.ts).
    const markup = holding(name, /innerHTML/).map((line) => line.replace(/^.*?: /, ''));
    expect(markup.every((line) => line.includes('__html') || line.includes('dangerouslySetInnerHTML'))).toBe(
      true,
    );
  },
);

test.each(shipped)('%s: nothing is loaded from anywhere but the extension', (name) => {
  // The CSV library could load a file by itself; it is never asked to, and the policy of our pages forbids it.
  const asking = holding(name, /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/);
  expect(asking.filter((line) => !line.includes('this._config'))).toEqual([]);
  expect(holding(name, /(?:src|href)=["'](?:https?:)?\/\//)).toEqual([]);
  expect(holding(name, /@import|url\((?![`"']?(?:data:|#))/)).toEqual([]);
});

test.each(shipped)(
  '%s: the only addresses in the code are those that are opened or matched, and names of formats',
  (name) => {
    const known = [
      'https://mail.google.com',
      'https://www.linkedin.com',
      'https://www.icloud.com',
      'http://www.w3.org',
    ];
    const found = new Set(
      [...builtFiles(name)]
        .filter(([path]) => code.test(path))
        .flatMap(([, bytes]) => text(bytes).match(/https?:\/\/[a-z0-9][a-z0-9.-]*[a-z]/g) ?? []),
    );
    expect([...found].filter((one) => !known.includes(one))).toEqual([]);
  },
);

test.each(shipped)('%s: pages carry no script and no handler of their own', (name) => {
  for (const [path, bytes] of builtFiles(name)) {
    if (!path.endsWith('.html')) continue;
    expect(text(bytes), path).not.toMatch(/<script(?![^>]* src="\/)/);
    expect(text(bytes), path).not.toMatch(/\son[a-z]+=/);
  }
});

test.each(shipped)('%s: no map, no source and nothing hidden comes along', (name) => {
  const kinds = new Set([...builtFiles(name).keys()].map((path) => path.split('.').pop()));
  expect([...kinds].sort()).toEqual(['css', 'html', 'js', 'json', 'png']);
  expect(holding(name, /sourceMappingURL/)).toEqual([]);
});

test.each(shipped)('%s: no page of a site can reach a file of the extension', (name) => {
  const manifest = JSON.parse(text(builtFiles(name).get('manifest.json')!));
  expect(manifest).not.toHaveProperty('web_accessible_resources');
});

test('the build for tests differs from the shipped one only in its open shadow roots', () => {
  const [ours, tests] = [builtFiles('chrome-mv3'), builtFiles('chrome-mv3-e2e')];
  expect([...tests.keys()]).toEqual([...ours.keys()]);
  const different = [...ours]
    .filter(([path, bytes]) => !bytes.equals(tests.get(path)!))
    .map(([path]) => path);
  expect(different).toEqual(['gmail.js', 'linkedin.js']);
  for (const path of different) {
    const shut = text(ours.get(path)!);
    expect(shut.match(/[`'"]closed[`'"]/g)).toHaveLength(1);
    expect(text(tests.get(path)!)).toBe(shut.replace(/([`'"])closed\1/, '$1open$1'));
  }
});

/** The lines of a built extension's code that hold a pattern, cut around it. */
function holding(name: BuiltName, pattern: RegExp): string[] {
  const each = new RegExp(pattern, 'g');
  return [...builtFiles(name)]
    .filter(([path]) => code.test(path))
    .flatMap(([path, bytes]) =>
      [...text(bytes).matchAll(each)].map(
        ({ input, index }) => `${path}: ${input.slice(Math.max(0, index - 80), index + 80)}`,
      ),
    );
}
