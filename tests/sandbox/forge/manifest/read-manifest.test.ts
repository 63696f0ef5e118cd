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
