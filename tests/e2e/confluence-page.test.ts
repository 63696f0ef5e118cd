import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { macroNode } from '../../sandbox/confluence/adf/macro-node';
import { sidewaysScroll, violationsIn } from '../support/accessibility';
import { manifestWithNote } from '../support/manifest-with-note';
import { openSite, type OpenSite } from '../support/open-site';

const marketingLead = 'marketing-lead@demo.test';
const productManager = 'product-manager@demo.test';
const legal = 'legal@demo.test';

interface Written {
  readonly id: string;
  readonly spaceId: string;
  readonly version: { readonly number: number };
  readonly body: { readonly atlas_doc_format: { readonly value: string } };
}

describe('Confluence pages of the stage', () => {
  let open: OpenSite;

  beforeAll(async () => {
    open = await openSite({ manifestFile: manifestWithNote() });
  });

  afterAll(() => open.close());

  async function rest(as: string, method: string, path: string, body?: unknown): Promise<Written> {
    const response = await fetch(`${open.sandbox.baseUrl}/wiki/api/v2${path}`, {
      method,
      headers: { Authorization: `Basic ${btoa(`${as}:any`)}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return (await response.json()) as Written;
  }

  const read = (id: string) => rest(marketingLead, 'GET', `/pages/${id}?body-format=atlas_doc_format`);

  async function aPage(title: string, ...content: readonly unknown[]): Promise<string> {
    const { results } = (await rest(marketingLead, 'GET', '/spaces?keys=GTM')) as unknown as { results: Written[] };
    const value = JSON.stringify({ type: 'doc', version: 1, content });
    const body = { representation: 'atlas_doc_format', value };
    const made = await rest(marketingLead, 'POST', '/pages', {
      spaceId: results[0]?.id,
      status: 'current',
      title,
      body,
    });
    return made.id;
  }

  function aNote(text: string, localId: string) {
    const { manifest, installation } = open.sandbox.forge;
    const { environmentId, environmentType } = installation;
    return macroNode(
      { appId: manifest.appId, environmentId, environmentType },
      { moduleKey: 'note', title: 'Note', localId, config: { text } },
    );
  }

  const editor = (page: Page) => page.getByRole('textbox', { name: 'Page body' });
  const configuration = (page: Page): FrameLocator => page.frameLocator('[role=dialog] iframe');
  const macros = (page: Page) => page.locator('iframe[title="Note"]');

  it('are created, written, given a macro by the keyboard alone, and published for everyone', async () => {
    const page = await open.page(marketingLead, '/wiki/spaces/GTM/overview');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Words for the launch');
    await page.keyboard.press('Enter');
    await editor(page).focus();
    await page.keyboard.type('## What we say\nOne thing at a time.\n- short\n');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/not');
    await page.getByRole('option', { name: 'Note' }).waitFor();
    await page.keyboard.press('Enter');
    const form = configuration(page);
    await form.getByRole('button', { name: 'Save nothing' }).click();
    await form.getByText('INVALID_CONFIG').waitFor();
    await form.getByRole('textbox', { name: 'Text' }).fill('Plans for everyone');
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await page.frameLocator('.macro-block iframe').getByText('Note: Plans for everyone, being edited').waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Version 2').waitFor();
    const address = new URL(page.url()).pathname;

    const other = await open.page(productManager, address);

    await other.getByRole('heading', { name: 'What we say' }).waitFor();
    await other
      .frameLocator('iframe[data-ready="true"]')
      .getByText('Note: Plans for everyone', { exact: true })
      .waitFor();
    const [id = ''] = /\d+/.exec(address) ?? [];
    const { body } = await read(id);
    expect(JSON.parse(body.atlas_doc_format.value)).toMatchObject({
      content: [
        { type: 'heading', attrs: { level: 2 } },
        { type: 'paragraph' },
        { type: 'bulletList' },
        { type: 'extension', attrs: { parameters: { guestParams: { text: 'Plans for everyone' } } } },
        { type: 'paragraph' },
      ],
    });
    await page.context().close();
    await other.context().close();
  });

  it('lose no macro that was configured before, and keep none that was called off', async () => {
    const id = await aPage('With a note', aNote('First', 'one'));
    const page = await open.page(marketingLead, `/wiki/spaces/GTM/pages/edit-v2/${id}`);
    await page.locator('.macro-block-cover').click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const form = configuration(page);
    await form.getByRole('textbox', { name: 'Text' }).fill('Second');
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await page.frameLocator('.macro-block iframe').getByText('Note: Second, being edited').waitFor();

    await page.getByRole('button', { name: 'Insert' }).click();
    await page.getByRole('combobox', { name: 'Find what to insert' }).fill('few words');
    await page.keyboard.press('Enter');
    await form.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: /Publish|Update/ }).click();
    await page.frameLocator('.macro iframe').getByText('Note: Second', { exact: true }).waitFor();
    await expect(macros(page).count()).resolves.toBe(1);
    await page.context().close();
  });

  it('tell who was slower, and let them keep theirs', async () => {
    const id = await aPage('Two writers', { type: 'paragraph', content: [{ type: 'text', text: 'First words.' }] });
    const page = await open.page(marketingLead, `/wiki/spaces/GTM/pages/edit-v2/${id}`);
    await editor(page).click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Mine. ');
    const value = JSON.stringify({ type: 'doc', version: 1, content: [] });
    await rest(productManager, 'PUT', `/pages/${id}`, {
      ...{ id, status: 'current', title: 'Two writers', version: { number: 2 } },
      body: { representation: 'atlas_doc_format', value },
    });

    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText(/Priya Raman published version 2/).waitFor();
    await page.getByRole('button', { name: 'Keep mine' }).click();

    await page.getByText('Mine. First words.').waitFor();
    expect((await read(id)).version.number).toBe(3);
    await page.context().close();
  });

  it('keep what was written when the editor is left, and give it back', async () => {
    const id = await aPage('Interrupted');
    const page = await open.page(marketingLead, `/wiki/spaces/GTM/pages/edit-v2/${id}`);
    await editor(page).click();
    await page.keyboard.type('Half a thought');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Keep draft' }).click();
    await page.getByText('This page is empty').waitFor();

    await page.getByRole('link', { name: 'Edit' }).click();

    await page.getByText('Your unpublished changes are back').waitFor();
    await expect(editor(page).textContent()).resolves.toBe('Half a thought');
    await page.getByRole('button', { name: 'Discard them' }).click();
    await expect(editor(page).textContent()).resolves.toBe('');
    await page.context().close();
  });

  it('load the frames of many macros as one comes near them', async () => {
    const notes = Array.from({ length: 60 }, (_, index) => aNote(`Number ${index}`, `note-${index}`));
    const id = await aPage('Many notes', ...notes);
    const page = await open.page(marketingLead, `/wiki/spaces/GTM/pages/${id}`);
    await macros(page).first().contentFrame().getByText('Note: Number 0').waitFor();
    const atFirst = await macros(page).count();

    await page.locator('.macro').last().scrollIntoViewIfNeeded();
    await macros(page).last().contentFrame().getByText('Note: Number 59').waitFor();

    expect(atFirst).toBeLessThan(60);
    await page.context().close();
  });

  it('show old versions and bring them back', async () => {
    const id = await aPage('Twice', { type: 'paragraph', content: [{ type: 'text', text: 'Before' }] });
    const value = JSON.stringify({ type: 'doc', version: 1, content: [] });
    await rest(productManager, 'PUT', `/pages/${id}`, {
      ...{ id, status: 'current', title: 'Twice', version: { number: 2, message: 'Made room' } },
      body: { representation: 'atlas_doc_format', value },
    });
    const page = await open.page(marketingLead, `/wiki/spaces/GTM/pages/${id}/history`);
    await page.getByText('Made room').waitFor();
    await page.getByRole('link', { name: 'Version 1' }).click();
    await page.getByText('You are looking at version 1').waitFor();
    await page.getByText('Before', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Restore this version' }).click();

    await page.getByText('Version 3').waitFor();
    await page.getByText('Before', { exact: true }).waitFor();
    expect((await read(id)).version.number).toBe(3);
    await page.context().close();
  });

  it('go to Word and to paper', async () => {
    const id = await aPage('On paper', { type: 'paragraph', content: [{ type: 'text', text: 'Ink' }] });
    const page = await open.page(marketingLead, `/wiki/spaces/GTM/pages/${id}`);
    await page.getByRole('button', { name: 'More actions' }).click();
    const download = page.waitForEvent('download');
    await page.getByText('Export to Word').click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('On+paper.doc');
    const saved = join(mkdtempSync(join(tmpdir(), 'lockstep-word-')), 'page.doc');
    await file.saveAs(saved);
    expect(readFileSync(saved, 'utf8')).toContain('<h1>On paper</h1><div class="adf"><p>Ink</p></div>');

    await page.getByRole('button', { name: 'More actions' }).click();
    const opened = page.context().waitForEvent('page');
    await page.getByText('Export to PDF').click();
    const paper = await opened;

    await paper.getByText('Ink').waitFor();
    await expect(paper.getByRole('button').allTextContents()).resolves.toEqual(['Print']);
    await page.context().close();
  });

  it('stay closed to those who may not read, and unchanged by those who may not write', async () => {
    const nobody = await open.page('', '/wiki/spaces/GTM/overview');
    await nobody.getByText("You can't see this space, or it does not exist").waitFor();
    const id = await aPage('For reading');
    const reader = await open.page(legal, `/wiki/spaces/GTM/pages/${id}`);
    await reader.getByRole('heading', { name: 'For reading' }).waitFor();
    await expect(reader.getByRole('link', { name: 'Edit' }).count()).resolves.toBe(0);
    await expect(reader.getByRole('button', { name: 'Create' }).count()).resolves.toBe(0);

    const writer = await open.page(legal, `/wiki/spaces/GTM/pages/edit-v2/${id}`);

    await writer.getByText("You can't edit this page").waitFor();
    for (const page of [nobody, reader, writer]) await page.context().close();
  });

  const looks = [
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 768 },
    { colorScheme: 'light', width: 320 },
    { colorScheme: 'dark', width: 320 },
  ] as const;

  it.each([
    ['the page', (id: string) => `/wiki/spaces/GTM/pages/${id}`],
    ['the editor', (id: string) => `/wiki/spaces/GTM/pages/edit-v2/${id}`],
    ['the history', (id: string) => `/wiki/spaces/GTM/pages/${id}/history`],
    ['the old version', (id: string) => `/wiki/spaces/GTM/pages/${id}?version=1`],
  ])('can be read and used by everyone: %s', async (name, path) => {
    const id = await aPage(
      `Everything: ${name}`,
      ...['info', 'note', 'success', 'warning', 'error'].map((panelType) => ({
        type: 'panel',
        attrs: { panelType },
        content: [{ type: 'paragraph', content: [{ type: 'text', text: `A panel: ${panelType}` }] }],
      })),
      { type: 'expand', attrs: { title: 'More' }, content: [{ type: 'paragraph' }] },
      { type: 'codeBlock', content: [{ type: 'text', text: 'x'.repeat(200) }] },
      aNote('Seen', 'seen'),
      { type: 'extension', attrs: { extensionType: 'com.atlassian.ecosystem', extensionKey: 'gone', text: 'Gone' } },
    );
    const version = path(id).includes('?');
    const page = await open.page(marketingLead, path(id).replace('?version=1', ''));
    if (version) await page.goto(`${open.sandbox.baseUrl}${path(id)}`);
    await page
      .getByText(name === 'the history' ? 'Current' : 'A panel: info')
      .first()
      .waitFor();
    for (const { colorScheme, width } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction(`document.documentElement.dataset.colorMode === '${colorScheme}'`);
      await page.waitForFunction('document.getAnimations().every(({ playState }) => playState !== "running")');
      const found = {
        violations: await violationsIn(page.mainFrame()),
        sideways: await sidewaysScroll(page.mainFrame()),
      };
      expect({ width, colorScheme, ...found }).toEqual({ width, colorScheme, violations: [], sideways: 0 });
    }
    await page.context().close();
  });
});

describe('a site without Confluence', () => {
  it('says so', async () => {
    const open = await openSite({ confluence: false });
    const page = await open.page(marketingLead, '/wiki');

    await page.getByText('This site has no Confluence', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Switch product' }).click();
    await expect(page.getByRole('menuitem', { name: /Confluence/ }).isDisabled()).resolves.toBe(true);
    await open.close();
  });
});
