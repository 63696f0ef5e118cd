import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest } from '../../../../sandbox/forge/manifest/read-manifest';

function manifestOf(lines: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'manifest.yml');
  writeFileSync(file, `app: { id: ari:cloud:ecosystem::app/one }\n${lines}`);
  return readManifest(file);
}

describe('readManifest', () => {
  it('finds macros beside the modules of products', () => {
    const { uiModules } = manifestOf(`
modules:
  jira:issuePanel: [{ key: panel, resource: main, title: Panel }]
  macro:
    - key: card
      resource: main
      title: { i18n: card.title }
      layout: bodied
      config: { resource: settings, viewportSize: { width: 600px, height: 400px } }
      adfExport: { function: export }
`);

    expect(uiModules).toMatchObject([
      { type: 'jira:issuePanel', key: 'panel' },
      {
        ...{ type: 'macro', key: 'card', title: 'card.title', layout: 'bodied', adfExport: { function: 'export' } },
        config: { resource: 'settings', viewportSize: { width: '600px', height: '400px' }, openOnInsert: false },
      },
    ]);
  });

  it('knows what Jira is to index of the properties of issues', () => {
    const { issueProperties } = manifestOf(`
modules:
  jira:entityProperty:
    - { key: mark, propertyKey: mark, values: [{ path: launch, type: string, searchAlias: launchMark }] }
    - { key: team, entityType: project, propertyKey: team, values: [{ path: size, type: number }] }
  jira:entityPropertySet:
    - key: more
      properties: [{ entityType: issue, propertyKey: row, values: [{ path: week, type: number }] }]
`);

    expect(issueProperties).toEqual([
      { propertyKey: 'mark', path: 'launch', type: 'string', searchAlias: 'launchMark' },
      { propertyKey: 'row', path: 'week', type: 'number' },
    ]);
    expect(() =>
      manifestOf(`
modules:
  jira:entityProperty: [{ key: mark, propertyKey: mark, values: [{ path: a, type: string, searchAlias: a.b }] }]
`),
    ).toThrow('searchAlias');
  });

  it('takes the pages of an app', () => {
    const { uiModules } = manifestOf(`
modules:
  jira:globalPage: [{ key: everywhere, resource: main, title: Everywhere, icon: 'https://a.test/i.svg', layout: blank }]
  jira:projectPage: [{ key: in-project, resource: main, title: In the project, layout: basic }]
  jira:adminPage:
    - { key: settings, resource: main, title: Settings, useAsConfig: true }
    - { key: welcome, resource: main, title: Welcome, useAsGetStarted: true }
    - { key: plain, resource: main, title: Plain }
`);

    expect(uiModules.map(({ type, key }) => [type, key])).toEqual([
      ['jira:globalPage', 'everywhere'],
      ['jira:projectPage', 'in-project'],
      ['jira:adminPage', 'settings'],
      ['jira:adminPage', 'welcome'],
      ['jira:adminPage', 'plain'],
    ]);
    expect(uiModules[2]).toMatchObject({ useAsConfig: true });
  });

  const page = '{ key: one, resource: main, title: One';
  it.each([
    ['sub pages', `jira:globalPage: [${page}, pages: [{ title: A, route: a }] }]`, 'does not cover sub pages'],
    ['sections', `jira:projectPage: [${page}, sections: [] }]`, 'does not cover sub pages'],
    ['UI Kit', `jira:globalPage: [${page}, render: native }]`, 'does not cover UI Kit'],
    ['a layout of UI Kit', `jira:globalPage: [${page}, layout: native }]`, 'is basic or blank'],
    ['two global pages', `jira:globalPage: [${page} }, ${page} }]`, 'one global page at most'],
    [
      'two pages to configure',
      `jira:adminPage: [${page}, useAsConfig: true }, ${page}, useAsConfig: true }]`,
      'one page to configure the app at most',
    ],
    ['a page without a title', 'jira:adminPage: [{ key: one, resource: main }]', 'a page needs a title'],
  ])('refuses %s', (_, modules, reason) => {
    expect(() => manifestOf(`modules:\n  ${modules}`)).toThrow(reason);
  });

  const rule = '{ key: gate, name: Gate, description: Waits, function: check';
  const bare = 'function: [{ key: check, handler: index.check }]';
  it('takes validators of workflows, for company-managed projects unless it says more', () => {
    const { modules, uiModules } = manifestOf(`
modules:
  ${bare}
  jira:workflowValidator:
    - ${rule}, create: { resource: main }, view: { resource: other } }
    - { key: both, name: Both, description: Waits, function: check, projectTypes: [company-managed, team-managed] }
resources: [{ key: main, path: page }, { key: other, path: page }]
`);

    expect(modules['jira:workflowValidator'].map(({ projectTypes }) => projectTypes)).toEqual([
      ['company-managed'],
      ['company-managed', 'team-managed'],
    ]);
    expect(uiModules).toEqual([
      expect.objectContaining({
        type: 'jira:workflowValidator',
        key: 'gate',
        pages: { create: 'main', view: 'other' },
      }),
    ]);
  });

  it.each([
    ['neither function nor expression', '{ key: gate, name: Gate, description: Waits }', 'either a function or an'],
    ['function and expression', `${rule}, expression: 'true' }`, 'either a function or an expression'],
    ['an expression', `{ key: gate, name: Gate, description: Waits, expression: 'true' }`, 'does not cover Jira exp'],
    ['a function that is not there', `${rule}s }`, 'no function "checks"'],
    ['a resource that is not there', `${rule}, edit: { resource: main } }`, 'no resource "main"'],
    ['an empty name', '{ key: gate, name: "", description: Waits, function: check }', '1 to 255 characters'],
    ['a name that is too long', `{ key: gate, name: ${'n'.repeat(256)}, description: W, function: check }`, '1 to 255'],
    ['no description', '{ key: gate, name: Gate, function: check }', 'description'],
    ['a type of project that is none', `${rule}, projectTypes: [service] }`, 'projectTypes'],
  ])('refuses a validator with %s', (_, validator, reason) => {
    expect(() => manifestOf(`modules:\n  ${bare}\n  jira:workflowValidator: [${validator}]`)).toThrow(reason);
  });

  it.each([
    ['of a type that is not covered', 'type: object, readOnly: true', 'type'],
    ['that people may edit', 'type: string', 'readOnly'],
    ['with a view of its own', 'type: string, readOnly: true, view: { resource: main }', 'view of a field'],
  ])('refuses a field %s', (_, members, reason) => {
    expect(() => manifestOf(`modules:\n  jira:customField: [{ key: a, name: A, description: A, ${members} }]`)).toThrow(
      reason,
    );
  });

  it('wants one of the rows of scopes, and of a row all', () => {
    const { hasScope, allowsImpersonation } = manifestOf(`
modules: {}
permissions: { scopes: { 'read:a': { allowImpersonation: true }, 'write:a': } }
`);

    expect(hasScope(['manage:a', 'read:a write:a'])).toBe(true);
    expect(hasScope(['read:a manage:a'])).toBe(false);
    expect(hasScope([])).toBe(true);
    expect(allowsImpersonation(['read:a'])).toBe(true);
    expect(allowsImpersonation(['read:a write:a'])).toBe(false);
  });
});
