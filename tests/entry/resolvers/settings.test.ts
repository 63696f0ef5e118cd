import { settingsResolvers, type SettingsResolvers } from '../../../src/contract/settings-resolvers';
import { formOfSettings } from '../../../src/app/settings/form-of-settings';
import { Outage } from '../../../src/app/ports';
import { settings } from '../../../src/entry/resolvers/settings';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { saveSiteFacts } from '../../support/save-site-facts';
import { someSettings } from '../../support/some-settings';

type Key = keyof SettingsResolvers;

/** Calls the resolver as Forge does: the person is the platform's principal. The reply is checked against the contract. */
async function ask(
  world: FakeWorld,
  key: Key,
  { payload = payloads[key], accountId = 'ann' }: { payload?: unknown; accountId?: string | null } = {},
): Promise<{ kind: string; message?: string }> {
  // What the page says about the person must not count.
  const context = { accountId: 'admin', extension: { type: 'jira:adminPage' } };
  const reply: unknown = await settings(() => world)(
    { call: { functionKey: key, payload }, context },
    accountId === null ? {} : { principal: { accountId } },
  );
  return settingsResolvers[key].reply.parse(reply);
}

const form = formOfSettings(someSettings());
const payloads: Readonly<Record<Key, unknown>> = {
  'settings.load': {},
  'settings.effect': form,
  'settings.save': { version: 1, form },
  'settings.holidays': { country: 'DE', region: null, years: [2026] },
  'settings.history': {},
  'setup.load': {},
  'setup.prepare': {},
};
const keys = Object.keys(payloads) as Key[];
const loads: readonly Key[] = ['settings.load', 'setup.load'];
const actions = keys.filter((key) => !loads.includes(key));
const answers: Readonly<Record<Key, string>> = {
  'settings.load': 'settings',
  'settings.effect': 'effect',
  'settings.save': 'done',
  'settings.holidays': 'holidays',
  'settings.history': 'history',
  'setup.load': 'setup',
  'setup.prepare': 'done',
};

const notAdmin = 'you need the permission "Administer Jira". Ask a Jira admin';

async function givenSite({ isAdmin }: { readonly isAdmin: boolean }): Promise<FakeWorld> {
  const world = createFakeWorld();
  await saveSiteFacts(world.issues, world.settings);
  world.site.isAdmin = isAdmin;
  return world;
}

describe('settings', () => {
  test('answers every message of the contract', () => {
    expect(keys.sort()).toEqual(Object.keys(settingsResolvers).sort());
  });

  test.each(keys)('%s answers a Jira admin', async (key) => {
    const world = await givenSite({ isAdmin: true });

    expect((await ask(world, key)).kind).toBe(answers[key]);
  });

  test.each(keys)('%s tells and changes nothing for someone who does not administer Jira', async (key) => {
    const world = await givenSite({ isAdmin: false });
    const before = world.settings.now();

    const reply = await ask(world, key);

    const refused = { kind: 'refused', message: expect.stringContaining(notAdmin) as string };
    expect(reply).toEqual(loads.includes(key) ? { kind: 'no-access' } : refused);
    expect([world.settings.now(), world.jobs.queue]).toEqual([before, []]);
  });

  test.each(keys)('%s tells nobody anything who is not signed in', async (key) => {
    const world = await givenSite({ isAdmin: true });

    const reply = await ask(world, key, { accountId: null });

    expect(reply).toEqual(
      loads.includes(key)
        ? { kind: 'no-access' }
        : { kind: 'refused', message: 'You are not signed in. Sign in to Jira and try again' },
    );
    expect(world.settings.now().version).toBe(1);
  });

  test.each(actions)('%s says in words that Jira is out of reach', async (key) => {
    const world = await givenSite({ isAdmin: true });
    world.site.viewerAdministers = () => Promise.reject(new Outage('Cannot reach Jira: it answers 503', 5));

    expect(await ask(world, key)).toMatchObject({
      kind: 'refused',
      message: 'Cannot reach Jira: it answers 503. Nothing is lost. Try again in a minute',
    });
  });

  test.each<{ payload: unknown; message: RegExp }>([
    { payload: { version: 1 }, message: /^Cannot save the settings: form: / },
    {
      payload: { version: 1, form: { ...form, thresholds: { slipDays: 99, floatDays: 0 } } },
      message: /form\.thresholds\.slipDays: 99 must be 60 at most/,
    },
    {
      payload: { version: 1, form: { ...form, calendars: [{ ...form.calendars[0], name: ' ' }] } },
      message: /form\.calendars\.0\.name: " " is empty\. Give a name/,
    },
    {
      payload: { version: 1, form: { ...form, projects: [{ id: '1 OR 1=1', role: null, calendar: 'default' }] } },
      message: /form\.projects\.0\.id: "1 OR 1=1" is not the id of a project/,
    },
    { payload: { version: 1, form: { ...form, dial: { kind: 'never' } } }, message: /form\.dial/ },
    { payload: { version: 1, form, savedBy: 'admin' }, message: /^Cannot save the settings/ },
  ])('refuses a save that breaks the contract: $message', async ({ payload, message }) => {
    const world = await givenSite({ isAdmin: true });

    const reply = await ask(world, 'settings.save', { payload });

    expect(reply).toMatchObject({ kind: 'refused', message: expect.stringMatching(message) as string });
    expect(world.settings.now().version).toBe(1);
  });
});
