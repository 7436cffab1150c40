import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/*
 * Who may import whom. This table is the architecture: a room, why it is there, and what its code may use besides
 * itself. Types cost nothing at run time; a room takes them from where the table says, and from `types` besides.
 */
type Room = {
  of: RegExp;
  imports: readonly string[];
  types?: readonly string[];
};

const anywhere = ['*'];

const rooms: Record<string, Room> = {
  // What is true. Pure.
  domain: { of: /^lib\/domain\//, imports: ['zod'] },
  // What happens when asked: the store and the alerts come through the World.
  actions: { of: /^lib\/actions\//, imports: ['domain'] },
  // What is remembered. The only room with IndexedDB.
  store: { of: /^lib\/store\//, imports: ['domain', 'idb'] },
  // When we are called. The only room with alarms, notifications and the badge.
  alerts: { of: /^lib\/alerts\//, imports: ['domain', 'browser'] },
  // What words mean. Pure; the only room with chrono.
  phrases: { of: /^lib\/phrases\//, imports: ['domain', 'chrono-node'] },
  // What goes out and comes in. Pure; the only room with the libraries of the formats.
  files: { of: /^lib\/files\//, imports: ['domain', 'zod', 'papaparse', 'ts-ics'] },
  // What crosses a border.
  messages: { of: /^lib\/messages\//, imports: ['domain', 'actions', 'phrases', 'zod'] },
  // What a foreign page is like. It is injected into pages: no schemas, no library.
  sites: { of: /^lib\/sites\//, imports: [], types: ['domain'] },
  // Tabs and windows of the browser.
  tabs: { of: /^lib\/tabs\//, imports: ['browser', 'domain', 'sites'] },
  // What only the background does.
  background: {
    of: /^lib\/background\//,
    imports: ['actions', 'alerts', 'messages', 'tabs', 'domain', 'browser', 'files', 'store'],
  },
  // The browser itself, behind one module.
  browser: { of: /^lib\/browser\.ts$/, imports: ['webextension-polyfill'] },
  // The one function that builds the World.
  world: { of: /^lib\/build-world\.ts$/, imports: ['actions', 'domain', 'store', 'uuid'] },
  // What each of the extension's own pages stands on.
  desks: {
    of: /^lib\/desks\//,
    imports: [
      'actions',
      'alerts',
      'browser',
      'components',
      'domain',
      'files',
      'messages',
      'phrases',
      'sites',
      'store',
      'tabs',
      'world',
    ],
    types: anywhere,
  },
  // What comes into foreign pages before the panel: the boot script, the page script, the closed tab, the parts.
  'page scripts': {
    of: /^components\/(tab|parts)\//,
    imports: ['messages', 'sites', 'phrases', 'components'],
    types: anywhere,
  },
  // The pages of the dashboard: the code and the desk of each come when it is opened.
  'dashboard pages': {
    of: /^components\/[a-z]+\/pages?\.tsx?$/,
    imports: ['components', 'desks', 'domain', 'phrases', 'preact'],
    types: anywhere,
  },
  // What is seen: handed what it shows and what to call.
  components: {
    of: /^components\//,
    imports: ['domain', 'phrases', 'preact', 'dashboard pages'],
    types: anywhere,
  },
  // Where code runs: wiring.
  entrypoints: { of: /^entrypoints\//, imports: anywhere },
};

type Import = { from: string; to: string; isType: boolean };
type Source = { path: string; text: string; room: string };

const sources: Source[] = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}').map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
  room: roomOf(path) ?? '',
}));
const inRoom = (...names: string[]) => sources.filter((one) => names.includes(one.room));

test('every file stands in a room', () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.filter((one) => one.room === '').map((one) => one.path)).toEqual([]);
});

describe('a room imports only what the table allows', () => {
  for (const name of Object.keys(rooms)) {
    test(name, () => {
      const wrong = inRoom(name)
        .flatMap(importsOf)
        .filter((one) => !isAllowed(name, one))
        .map((one) => `${one.from} imports ${one.to}`);
      expect(wrong).toEqual([]);
    });
  }
});

test('a site never imports another site', () => {
  const sites = inRoom('sites').filter((one) => /^lib\/sites\/(gmail|linkedin)\//.test(one.path));
  const wrong = sites.flatMap(importsOf).filter((one) => {
    const [mine, theirs] = [one.from, one.to].map((path) => /^lib\/sites\/([a-z]+)\//.exec(path)?.[1]);
    return theirs !== undefined && mine !== theirs;
  });
  expect(wrong).toEqual([]);
});

test('what comes into every page of a site carries no schemas and no library', () => {
  for (const entry of ['gmail', 'linkedin', 'gmail-page', 'linkedin-page']) {
    const packages = [...reach(`entrypoints/${entry}.ts`)].filter((path) => !path.includes('/'));
    expect(packages, entry).toEqual(['wxt']);
  }
});

test('no page of the extension brings the background along, whose listeners would then be registered twice', () => {
  for (const entry of globSync('entrypoints/*/main.tsx')) {
    const reached = reach(entry);
    expect(reached).not.toContain('entrypoints/background.ts');
    expect(
      [...reached].filter((path) => path.startsWith('lib/background/')),
      entry,
    ).toEqual([]);
  }
});

test('the clock, chance and the zone come only from those who build a World', () => {
  const hidden =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b|\bTemporal\.Now\b|\bresolvedOptions\b/;
  const pure = inRoom(
    'domain',
    'actions',
    'phrases',
    'files',
    'sites',
    'store',
    'alerts',
    'components',
    'page scripts',
  );
  expect(naming(pure, hidden)).toEqual([]);
});

test('the browser is named only behind its module, and in the scripts that come into pages', () => {
  const named = /\bchrome\.[a-z]|webextension-polyfill|(?<![\w.])browser\.[a-z]/;
  const without = inRoom('domain', 'actions', 'phrases', 'files', 'sites', 'store', 'components');
  expect(naming(without, named)).toEqual([]);
});

test('nothing is ever made into markup or code', () => {
  const dangerous =
    /\b(inner|outer)HTML\b|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write\b|\beval\(|\bnew Function\b/;
  expect(naming(sources, dangerous)).toEqual([]);
});

test('nothing asks the network', () => {
  const asks = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/;
  expect(naming(sources, asks)).toEqual([]);
});

test('zod is taken in its small form, as a whole', () => {
  const imports = sources.flatMap((one) => [...one.text.matchAll(/^import (.+) from 'zod(.*)';$/gm)]);
  expect(imports.length).toBeGreaterThan(0);
  for (const [, what, which] of imports)
    expect([what, which]).toEqual([expect.stringMatching(/^(type )?\* as z$/), '/mini']);
});

const kept = globSync('{lib,components,entrypoints,scripts,tests}/**/*.{ts,tsx,css,html,json}')
  .concat(['package.json', 'wxt.config.ts', 'biome.json', 'tsconfig.json'])
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

test('no file names a folder of the machine that it was written on', () => {
  // Written in two parts, or this line would find itself.
  const ours = new RegExp(`(^|[\\s'"\`(=])/(${['work', 'farm', 'home', 'Users'].join('|')})/[a-z]`);
  expect(naming(kept, ours)).toEqual([]);
});

test('the focus goes where it belongs before the next key can come, never a frame later', () => {
  const late =
    /\b(useEffect|requestAnimationFrame|setTimeout)\((?:(?!\n {2}\}|\);\n)[\s\S])*?(\.focus\(|showModal\(|'keydown')/;
  const shown = kept.filter((one) => one.path.startsWith('components/'));
  expect(shown.filter((one) => late.test(one.text)).map((one) => one.path)).toEqual([]);
  expect(late.test('useEffect(() => {\n    field.current?.focus();\n  }, []);\n')).toBe(true);
});

test('every test runs', () => {
  const resting = new RegExp(`\\b(it|test|describe)\\.(${['only', 'skip', 'fixme', 'todo'].join('|')})\\b`);
  expect(
    naming(
      kept.filter((one) => one.path.startsWith('tests/')),
      resting,
    ),
  ).toEqual([]);
});

function roomOf(path: string): string | null {
  return Object.keys(rooms).find((name) => rooms[name]!.of.test(path)) ?? null;
}

function isAllowed(room: string, { to, isType }: Import): boolean {
  const { imports, types = [] } = rooms[room]!;
  const target = roomOf(to) ?? to;
  const allowed = isType ? [...imports, ...types] : imports;
  return target === room || allowed.includes('*') || allowed.includes(target);
}

/** What a file imports: files by their path, packages by their name. */
function importsOf(source: { path: string; text: string }): Import[] {
  const statement =
    /^(?:import|export)\s+(?<type>type\s+)?(?<what>[^'"();]*?)\s*from\s+'(?<from>[^']+)'|^import\s+'(?<bare>[^']+)'|\bimport\(\s*'(?<later>[^']+)'\s*\)/gm;
  return [...source.text.matchAll(statement)].map(({ groups = {} }) => {
    const named = /^\{([\s\S]*)\}$/
      .exec(groups.what ?? '')?.[1]
      ?.split(',')
      .map((one) => one.trim());
    const onlyTypes = named?.filter(Boolean).every((one) => one.startsWith('type ')) ?? false;
    return {
      from: source.path,
      to: targetOf(source.path, groups.from ?? groups.bare ?? groups.later ?? ''),
      isType: groups.type !== undefined || onlyTypes,
    };
  });
}

function targetOf(path: string, named: string): string {
  if (named.startsWith('.')) return join(dirname(path), named.replace(/\?.*$/, ''));
  return /^(@[^/]+\/)?[^/]+/.exec(named)![0];
}

/** Everything that a file brings along at run time, through all it imports: files by path, packages by name. */
function reach(entry: string): Set<string> {
  const reached = new Set<string>();
  const go = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    const source = sources.find((one) => one.path === path);
    if (source === undefined) return;
    for (const one of importsOf(source)) if (!one.isType && !one.to.endsWith('.css')) go(one.to);
  };
  go(entry);
  return reached;
}

/** The lines that hold a pattern, comments left out. */
function naming(where: readonly { path: string; text: string }[], pattern: RegExp): string[] {
  return where.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line) && pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
}
