import { findMacros } from '../../../../sandbox/confluence/adf/find-macros';
import { freshMacros } from '../../../../sandbox/confluence/adf/fresh-macros';
import { macroNode, readMacro } from '../../../../sandbox/confluence/adf/macro-node';
import { readDocument } from '../../../../sandbox/confluence/adf/read-document';

const app = { appId: 'app-1', environmentId: 'env-1', environmentType: 'DEVELOPMENT' };
const brief = {
  moduleKey: 'narrative-brief',
  title: 'Narrative brief',
  localId: 'id-1',
  config: { issueKey: 'PROD-1' },
};

describe('macroNode', () => {
  it('is what Confluence keeps of a Forge macro', () => {
    expect(macroNode(app, brief)).toEqual({
      type: 'extension',
      attrs: {
        ...{ layout: 'default', extensionType: 'com.atlassian.ecosystem', text: 'Narrative brief', localId: 'id-1' },
        extensionKey: 'app-1/env-1/static/narrative-brief',
        parameters: {
          ...{ layout: 'extension', guestParams: { issueKey: 'PROD-1' }, forgeEnvironment: 'DEVELOPMENT' },
          ...{ localId: 'id-1', extensionTitle: 'Narrative brief', render: 'default' },
          extensionId: 'ari:cloud:ecosystem::extension/app-1/env-1/static/narrative-brief',
        },
      },
    });
  });

  it('is read back as it was made', () => {
    expect(readMacro(macroNode(app, brief))).toEqual({ appId: 'app-1', environmentId: 'env-1', ...brief });
  });
});

describe('readMacro', () => {
  const { attrs } = macroNode(app, brief);

  it.each([
    ['a paragraph', { type: 'paragraph' }],
    [
      'an extension of Confluence itself',
      { type: 'extension', attrs: { ...attrs, extensionType: 'com.atlassian.confluence.macro.core' } },
    ],
    ['a key of another shape', { type: 'extension', attrs: { ...attrs, extensionKey: 'xen:macro' } }],
    ['no parameters', { type: 'extension', attrs: { ...attrs, parameters: undefined } }],
  ])('passes over %s', (_, node) => {
    expect(readMacro(node)).toBeUndefined();
  });

  it('takes a macro that was never configured', () => {
    const parameters = { localId: 'id-2' };

    expect(readMacro({ type: 'extension', attrs: { ...attrs, text: undefined, parameters } })).toMatchObject({
      ...{ title: 'narrative-brief', localId: 'id-2', config: {} },
    });
  });
});

describe('findMacros and freshMacros', () => {
  const inner = {
    type: 'layoutSection',
    content: [{ type: 'layoutColumn', attrs: {}, content: [macroNode(app, { ...brief, localId: 'id-2' })] }],
  };
  const document = { type: 'doc', version: 1, content: [macroNode(app, brief), { type: 'paragraph' }, inner] } as const;

  it('find macros at any depth, in order', () => {
    expect(findMacros(document).map(({ localId }) => localId)).toEqual(['id-1', 'id-2']);
  });

  it('give each macro another id and leave all else', () => {
    let n = 0;
    const fresh = freshMacros(document, () => `new-${(n += 1)}`);

    expect(JSON.parse(JSON.stringify(fresh).replaceAll('new-', 'id-'))).toEqual(JSON.parse(JSON.stringify(document)));
    expect(JSON.stringify(fresh)).not.toContain('id-1');
    expect(readDocument(fresh)).toEqual(fresh);
  });
});
