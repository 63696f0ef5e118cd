import { bundleFixture, fixtureForge, type FixtureFiles, type FixtureForge } from '../fixture-app/fixture-forge';

let files: FixtureFiles;
let fixture: FixtureForge;

beforeAll(async () => {
  files = await bundleFixture();
});
beforeEach(() => {
  fixture = fixtureForge(files, { timeLimits: { validator: 3_000 } });
});
afterEach(() => fixture.forge.close());

const move = { issueKey: 'MKT-1', fromStatusId: '10000', toStatusId: '10001', modifiedFields: { labels: null } };
interface Asked {
  readonly accountId?: string | null;
  readonly ruleKey?: string;
}

const ask = (say: string | null, { accountId = 'viewer', ruleKey = 'judge' }: Asked = {}) =>
  fixture.forge.validateTransition({
    ...{ ...move, ruleKey, accountId },
    configuration: say === null ? null : JSON.stringify({ say }),
  });

describe('validateTransition', () => {
  it('lets pass what the function lets pass, and refuses in its words', async () => {
    expect(await ask('yes')).toBeUndefined();
    expect(await ask(null)).toBeUndefined();
    expect(await ask('no')).toBe('Not today.');
    expect(await ask('no, in silence')).toContain('Judge');
  });

  it.each(['nonsense', 'throw', 'hang'])('refuses when the function answers so: %s', async (say) => {
    expect(await ask(say)).toContain('could not be run');
  });

  it('refuses for a rule that the app does not have, and when the app is gone', async () => {
    expect(await ask('yes', { ruleKey: 'other' })).toContain('could not be run');
    fixture.forge.uninstall();
    expect(await ask('yes')).toContain('could not be run');
    fixture.forge.install();
    expect(await ask('yes')).toBeUndefined();
  });

  it('tells the function of the move, and who makes it', async () => {
    const told = JSON.parse((await ask('who')) ?? '') as object;

    expect(told).toEqual({
      payload: {
        issue: { key: 'MKT-1' },
        configuration: { say: 'who' },
        transition: { from: { id: '10000' }, to: { id: '10001' }, modifiedFields: { labels: null } },
      },
      context: expect.objectContaining({ principal: { accountId: 'viewer' } }) as object,
    });
    expect(fixture.forge.invocations().at(-1)).toMatchObject({
      ...{ moduleKey: 'judge', cause: 'transition of MKT-1', accountId: 'viewer' },
    });
    expect(JSON.parse((await ask('who', { accountId: null })) ?? '')).not.toHaveProperty('context.principal');
  });
});
