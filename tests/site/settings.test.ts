import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import type { SettingsView } from '../../src/contract/settings';
import { settingsResolvers } from '../../src/contract/settings-resolvers';
import { askSettings, type SettingsMessage } from '../support/ask-settings';
import { siteClient, type SiteClient } from '../support/site-client';
import { siteState } from '../support/site-state';

const admin = 'admin@demo.test';
const keys = Object.keys(settingsResolvers) as SettingsMessage[];

describe('settings, over the sandbox', () => {
  let sandbox: Sandbox;
  let site: SiteClient;
  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, seed: 'empty' });
    site = siteClient(sandbox.baseUrl);
    await site.idle();
  });
  afterAll(() => sandbox.close());

  async function load(): Promise<SettingsView> {
    const reply = await askSettings(site, admin, { ask: 'settings.load' });
    if (reply.kind !== 'settings') throw new Error('Cannot look at the settings: the admin may not see them');
    return reply;
  }

  test.each(
    ['product-manager@demo.test', 'marketing-lead@demo.test', 'copywriter@demo.test', null].flatMap((as) =>
      keys.map((ask) => ({ as, ask })),
    ),
  )('$ask is refused to $as, and changes nothing', async ({ as, ask }) => {
    const { version, form } = await load();
    const payloads: Partial<Record<SettingsMessage, unknown>> = {
      'settings.effect': form,
      'settings.save': { version, form: { ...form, dial: { kind: 'ask' } } },
      'settings.holidays': { country: 'DE', region: null, years: [2026] },
    };
    const before = siteState(sandbox);

    const reply = await askSettings(site, as, { ask, payload: payloads[ask] });

    expect(['no-access', 'refused']).toContain(reply.kind);
    expect(JSON.stringify(reply)).not.toMatch(/PROD|Gates|customfield/);
    expect(siteState(sandbox)).toEqual(before);
  });

  test('an admin takes the holidays of a country in, sees what it does, and saves; no date moves', async () => {
    const { version, form, countries, projects } = await load();
    const years = [2026, 2027];
    const found = await askSettings(site, admin, {
      ask: 'settings.holidays',
      payload: { country: 'DE', region: 'BY', years },
    });
    if (found.kind === 'refused') throw new Error(found.message);
    const [standard] = form.calendars;
    const german = {
      ...standard,
      id: 'de-by',
      name: 'Bavaria',
      holidays: found.holidays,
      country: { code: 'DE', region: 'BY' },
    };
    const marketing = projects.find(({ key }) => key === 'MKT')?.id;
    const changed = {
      ...form,
      calendars: [standard, german],
      projects: [{ id: marketing, role: 'marketing', calendar: 'de-by' }],
    };
    const jiraNow = () => structuredClone(sandbox.jira.snapshot());
    const before = jiraNow();

    const effect = await askSettings(site, admin, { ask: 'settings.effect', payload: changed });
    const saved = await askSettings(site, admin, { ask: 'settings.save', payload: { version, form: changed } });
    await site.idle();

    expect(countries.find(({ code }) => code === 'DE')?.name).toBe('Germany');
    expect(effect).toMatchObject({
      kind: 'effect',
      sentences: expect.arrayContaining(['Project MKT uses calendar "Bavaria"', 'MKT counts as marketing']) as string[],
    });
    expect(saved).toEqual({ kind: 'done', version: version + 1 });
    expect((await load()).form).toEqual(changed);
    expect(jiraNow()).toEqual(before);
    expect(await askSettings(site, admin, { ask: 'settings.save', payload: { version, form } })).toMatchObject({
      kind: 'conflict',
      by: { name: 'Ada Okafor' },
    });
  });

  test('the first run shows each step as it stands', async () => {
    const reply = await askSettings(site, admin, { ask: 'setup.load' });

    expect(reply.kind === 'setup' && reply.steps.map(({ key }) => key)).toEqual([
      ...['link-type', 'start-field', 'projects', 'calendars', 'permissions', 'launch'],
    ]);
    expect(reply.kind === 'setup' && reply.steps[0]).toMatchObject({ state: 'done' });
    expect((await askSettings(site, admin, { ask: 'setup.prepare' })).kind).toBe('done');
  });
});
