import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { findImportCycle } from './support/find-import-cycle';
import { exportedNames, importsOf, readImports, readText, type Import, type SourceFile } from './support/read-imports';

interface Room {
  readonly name: string;
  /** Which files are in the room. */
  readonly holds: RegExp;
  /** Files and packages it may import; itself, always. */
  readonly may: readonly RegExp[];
  /** Of these, only types. */
  readonly mayTypesOf?: readonly RegExp[];
}

const calendar = /^src\/domain\/calendar\//;
const schedule = /^src\/domain\/schedule\//;
const templates = /^src\/domain\/launches\/templates\//;
const float = /^src\/domain\/launches\/float\//;
const domain = /^src\/domain\//;
const narrative = /^src\/domain\/narrative\//;
const settings = /^src\/domain\/settings\//;
const gates = /^src\/domain\/gates\//;
const signals = /^src\/domain\/signals\//;
const ports = /^src\/app\/(narrative-|launch-|gate-|signal-|job-)?ports\.ts$/;
const app = /^src\/app\//;
const contract = /^src\/contract\//;
const zod = /^zod$/;
const node = /^node$/;
/** React, Atlaskit, and the page's own way to Forge. */
const page = [/^react(-dom)?$/, /^@atlaskit\//, /^@forge\/bridge$/, zod, /\.(css|svg)$/];

function adapter(name: string, ...packages: readonly RegExp[]): Room {
  return {
    name: `src/adapters/${name}`,
    holds: new RegExp(`^src/adapters/${name}/`),
    may: [ports, domain, zod, ...packages],
  };
}

function staticRoom(name: string, ...more: readonly RegExp[]): Room {
  return {
    name: `static/${name}`,
    holds: new RegExp(`^static/${name}/`),
    may: [/^static\/shared\//, contract, ...page, ...more],
  };
}

/** The first room that holds a file is its room. */
const rooms: readonly Room[] = [
  { name: 'src/domain/calendar', holds: calendar, may: [] },
  { name: 'src/domain/schedule', holds: schedule, may: [calendar] },
  { name: 'src/domain/settings', holds: settings, may: [calendar] },
  { name: 'src/domain/gates', holds: gates, may: [calendar, schedule] },
  // Who launches and milestones are, they take from their room; nothing there knows of them.
  {
    name: 'src/domain/signals',
    holds: signals,
    may: [calendar, schedule, settings],
    mayTypesOf: [/^src\/domain\/(launches|gates|narrative)\//],
  },
  { name: 'src/domain/launches', holds: /^src\/domain\/launches\//, may: [calendar, schedule, settings, gates] },
  { name: 'src/domain/narrative', holds: narrative, may: [calendar, schedule] },
  // The words in which it answers are the contract's.
  { name: 'src/app', holds: app, may: [domain], mayTypesOf: [contract] },
  adapter('jira', /^@forge\/api$/),
  adapter('holidays', /^date-holidays$/),
  adapter('platform', /^@forge\/api$/, node),
  adapter('storage', /^@forge\/kvs$/),
  adapter('queue', /^@forge\/events$/),
  // Limits and names of sections are the same on both sides.
  { name: 'src/contract', holds: contract, may: [zod, narrative], mayTypesOf: [domain] },
  {
    name: 'src/entry',
    holds: /^src\/entry\//,
    may: [app, contract, zod, /^@forge\/(resolver|events)$/],
    mayTypesOf: [domain],
  },
  { name: 'src/wiring.ts', holds: /^src\/wiring\.ts$/, may: [app, /^src\/adapters\//, node] },
  { name: 'src/index.ts', holds: /^src\/index\.ts$/, may: [/^src\/entry\//, /^src\/wiring\.ts$/] },
  {
    name: 'static/shared',
    holds: /^static\/shared\//,
    // Weeks, working days and floats are counted in the page as they are behind it.
    may: [contract, narrative, calendar, schedule, templates, float, gates, /^diff$/, ...page],
  },
  // A gate says what is missing in the same words everywhere.
  staticRoom('issue-panel', gates),
  // Flags and gauges answer at each keystroke: the rules run in the page as well.
  staticRoom('narrative-brief', narrative, /^diff$/),
  staticRoom('claim-table', narrative),
  staticRoom('macro-config'),
  // A year is shown as its calendar has it; what a delay costs is said by the rule that reckons it.
  staticRoom('settings', calendar, /^src\/domain\/signals\/cost\.ts$/),
  staticRoom('launch-macros'),
  // A template is checked at each keystroke.
  staticRoom('launches', calendar, schedule, templates, gates),
  staticRoom('gate-rule'),
  { name: 'static/main.tsx', holds: /^static\/main\.tsx$/, may: [/^static\//, ...page] },
  // The build of the page is done by tools, not shipped.
  { name: 'static, its build', holds: /^static\/vite\.config\.mts$/, may: [node, /^(vite|@vitejs)/, /^tools\//] },
  {
    name: 'sandbox',
    holds: /^sandbox\//,
    // `tools` holds how pages are built.
    may: [/^(?!src\/|static\/|cli\/|tools\/)/, /^tools\//],
    // The demo speaks of dependencies in the plan's words.
    mayTypesOf: [domain],
  },
  { name: 'cli', holds: /^cli\//, may: [domain, zod, node] },
  { name: 'tools and bench', holds: /^(tools|bench)\//, may: [/^(?!src\/app\/)/] },
];

const files = readImports(['src', 'static', 'sandbox', 'cli', 'tools', 'bench']);

describe('rooms', () => {
  test('every file is in one', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.filter((file) => !roomOf(file)).map(({ path }) => path)).toEqual([]);
  });

  test.each(rooms.map((room) => [room.name, room] as const))('%s imports only what it may', (_, room) => {
    const own = files.filter((file) => roomOf(file) === room);

    expect(own.flatMap((file) => violations(file, room))).toEqual([]);
  });

  test('every room that is named stands', () => {
    const empty = rooms.filter((room) => !files.some((file) => roomOf(file) === room)).map(({ name }) => name);

    expect(empty.filter((name) => name !== 'tools and bench')).toEqual([]);
  });

  test('every import of a file leads to a file', () => {
    const lost = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier, target }) => specifier.startsWith('.') && !/\.[a-z]+$/.test(target))
        .map(({ specifier }) => `${path}: ${specifier}`),
    );

    expect(lost).toEqual([]);
  });

  test('nothing that is shipped imports the sandbox, the tools or the tests', () => {
    const shipped = files.filter(({ path }) => /^(src|static)\//.test(path) && !path.endsWith('.mts'));
    const foreign = shipped.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => /^(sandbox|tools|tests|bench|cli)\//.test(target))
        .map(({ target }) => `${path}: ${target}`),
    );

    expect(foreign).toEqual([]);
  });

  test('no file needs itself to run, over whatever others', () => {
    expect(findImportCycle(files.map(asItRuns))).toBeUndefined();
  });
});

/** A frame may open a dialog, which holds a frame. */
const nested = { from: 'sandbox/stage/forge/forge-modal.tsx', to: 'sandbox/stage/forge/forge-frame.tsx' };

/** Types are gone when code runs: a component and the type of its props may lie in two files. */
function asItRuns({ path, imports }: SourceFile): SourceFile {
  const isNested = ({ target }: Import): boolean => path === nested.from && target === nested.to;
  return { path, imports: imports.filter((one) => !one.isTypeOnly && !isNested(one)) };
}

describe('importsOf', () => {
  test.each([
    { text: "import { z } from 'zod';", target: 'zod', isTypeOnly: false },
    { text: "import 'zod/v4';", target: 'zod', isTypeOnly: false },
    { text: "import type { z } from 'zod';", target: 'zod', isTypeOnly: true },
    { text: "import { type z, type core } from 'zod';", target: 'zod', isTypeOnly: true },
    { text: "import { type z, parse } from 'zod';", target: 'zod', isTypeOnly: false },
    { text: "export { z } from 'zod';", target: 'zod', isTypeOnly: false },
    { text: "export type * from 'zod';", target: 'zod', isTypeOnly: true },
    { text: "type Z = import('zod').ZodType;", target: 'zod', isTypeOnly: true },
    { text: "const z = await import('@forge/api/out/api');", target: '@forge/api', isTypeOnly: false },
    { text: "const fs = require('node:fs');", target: 'node', isTypeOnly: false },
    { text: "import { Outage } from './app/ports';", target: 'src/app/ports.ts', isTypeOnly: false },
    { text: "import { lost } from './nowhere';", target: 'src/nowhere', isTypeOnly: false },
  ])('$text', ({ text, target, isTypeOnly }) => {
    expect(importsOf(resolve(__dirname, '../src/any.ts'), text)).toMatchObject([{ target, isTypeOnly }]);
  });
});

describe('findImportCycle', () => {
  const importing = (path: string, ...targets: string[]): SourceFile => ({
    path,
    imports: targets.map((target): Import => ({ specifier: target, target, isTypeOnly: true })),
  });

  test('finds a circle over several files, and none where there is none', () => {
    expect(findImportCycle([importing('a', 'b'), importing('b', 'c'), importing('c', 'b', 'zod')])).toEqual([
      'b',
      'c',
      'b',
    ]);
    expect(findImportCycle([importing('a', 'b', 'c'), importing('b', 'c'), importing('c')])).toBeUndefined();
  });
});

const manifest = z
  .object({
    modules: z.object({ function: z.array(z.object({ key: z.string(), handler: z.string() })) }),
    permissions: z.object({ scopes: z.array(z.string()) }),
  })
  .parse(parse(readText('manifest.yml')));

describe('the manifest', () => {
  test('names as handlers exactly what src/index.ts exports', () => {
    const handlers = manifest.modules.function.map(({ handler }) => handler);

    expect(handlers.sort()).toEqual(
      exportedNames('src/index.ts')
        .map((name) => `index.${name}`)
        .sort(),
    );
  });

  /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/: classic scopes of each operation. */
  const scopesByRoute: Record<string, readonly string[]> = {
    '/rest/api/3/issue/bulkfetch': ['read:jira-work'],
    '/rest/api/3/issue/bulk': ['write:jira-work'],
    '/rest/api/3/issue/${id}': ['write:jira-work'],
    '/rest/api/3/issue/${id}/properties/${gateProperty}': ['write:jira-work'],
    '/rest/api/3/issue/${key}': ['read:jira-work'],
    '/rest/api/3/app/field/value': [],
    '/rest/api/3/search/jql': ['read:jira-work'],
    '/rest/api/3/field': ['read:jira-work'],
    '/rest/api/3/issue/createmeta/${projectId}/issuetypes': ['read:jira-work'],
    '/rest/api/3/issueLink': ['write:jira-work'],
    '/rest/api/3/issueLink/${linkId}': ['write:jira-work'],
    '/rest/api/3/issueLinkType': ['read:jira-work', 'manage:jira-configuration'],
    '/rest/api/3/permissions/check': [],
    '/rest/api/3/mypermissions': ['read:jira-work'],
    '/rest/api/3/project/search': ['read:jira-work'],
    '/rest/api/3/user/bulk': ['read:jira-user'],
    '/rest/api/3/user/viewissue/search': ['read:jira-user'],
    '/rest/api/3/changelog/bulkfetch': ['read:jira-work'],
    '/rest/api/3/status': ['read:jira-work'],
    '/rest/api/3/comment/list': ['read:jira-work'],
    '/rest/api/3/issue/${id}/comment': ['read:jira-work'],
    '/rest/api/3/issue/${issueId}/comment': ['write:jira-work'],
  };
  const routes = new Set(
    files
      .filter(({ path }) => path.startsWith('src/'))
      .flatMap(({ path }) => [...readText(path).matchAll(/\broute`([^`?]*)/g)].map(([, route]) => route ?? '')),
  );

  test('every route of the app is known with its scopes', () => {
    expect([...routes].sort()).toEqual(Object.keys(scopesByRoute).sort());
  });

  test('asks for the scopes that the routes and storage need, and no other', () => {
    const byRoutes = [...routes].flatMap((route) => scopesByRoute[route] ?? []);
    const byStorage = importsOfSrc().has('@forge/kvs') ? ['storage:app'] : [];

    expect([...manifest.permissions.scopes].sort()).toEqual([...new Set([...byRoutes, ...byStorage])].sort());
  });
});

describe('package.json', () => {
  test('every package that is shipped is imported by src', () => {
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readText('package.json')));
    // The Forge packages are compiled against tslib without naming it everywhere, so it is pinned here.
    const unused = Object.keys(dependencies).filter((name) => name !== 'tslib' && !importsOfSrc().has(name));

    expect(unused).toEqual([]);
  });
});

function roomOf({ path }: SourceFile): Room | undefined {
  return rooms.find(({ holds }) => holds.test(path));
}

function violations({ path, imports }: SourceFile, { holds, may, mayTypesOf = [] }: Room): string[] {
  return imports
    .filter(({ target, isTypeOnly }) => {
      const allowed = [holds, ...may, ...(isTypeOnly ? mayTypesOf : [])];
      return !allowed.some((pattern) => pattern.test(target));
    })
    .map(({ target }) => `${path} imports ${target}`);
}

function importsOfSrc(): Set<string> {
  const src = files.filter(({ path }) => path.startsWith('src/'));
  return new Set(src.flatMap(({ imports }) => imports.map(({ target }) => target)));
}
