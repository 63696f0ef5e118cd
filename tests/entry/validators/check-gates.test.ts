import { Outage, type World } from '../../../src/app/ports';
import { checkGates } from '../../../src/entry/validators/check-gates';
import { aCheck, aGate } from '../../support/a-gate';
import type { FakeWorld } from '../../support/fake-world';
import { givenAtlas } from '../../support/given-atlas';
import { givenGates } from '../../support/given-gates';

const event = (configuration: unknown = { asks: 'automatic' }, to = '10001') => ({
  issue: { key: 'MKT-2' },
  configuration,
  transition: { from: { id: '10000' }, to: { id: to } },
});

const passes = { result: true, errorMessage: '' };
const couldNot = 'Lockstep could not check the gates of MKT-2. Nothing was changed. Try again in a minute';

async function givenShut(): Promise<FakeWorld> {
  const world = await givenAtlas();
  givenGates(world, aGate({ issueId: 'MKT-2' }), aGate({ issueId: 'PROD-2', criteria: [aCheck('a', 'Looked at')] }));
  return world;
}

describe('checkGates', () => {
  let said: jest.SpyInstance;
  beforeEach(() => {
    said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => said.mockRestore());

  test('answers Jira with whether the issue may move, and why not', async () => {
    const world = await givenShut();
    const check = checkGates(() => world);
    const { result, errorMessage } = await check(event());
    expect([result, errorMessage]).toEqual([false, expect.stringContaining('Looked at')]);
    expect(await check(event({ asks: 'both' }, '10000'))).toEqual(passes);
  });

  test.each([[undefined], [null], [{}], ['']])(
    'a rule configured with %j asks what is usual',
    async (configuration) => {
      const world = await givenShut();
      const answer = await checkGates(() => world)({ ...event(), configuration });
      expect(answer.errorMessage).toContain('the gate of PROD-2');
      expect(answer.errorMessage).not.toContain('its own gate');
    },
  );

  test('a rule without any configuration asks what is usual', async () => {
    const world = await givenShut();
    const { issue, transition } = event();
    expect((await checkGates(() => world)({ issue, transition })).errorMessage).toContain('the gate of PROD-2');
  });

  test.each([
    ['nothing', undefined],
    ['text', 'MKT-2'],
    ['no issue', { ...event(), issue: undefined }],
    ['no transition', { ...event(), transition: null }],
    ['a status without an id', { ...event(), transition: { to: {} } }],
    ['a rule that asks something else', event({ asks: 'nothing' })],
    ['a rule that is text', event('{"asks":')],
  ])('refuses what it cannot read: %s', async (_, given) => {
    const world = await givenShut();
    const answer = await checkGates(() => world)(given);
    expect(answer.result).toBe(false);
    expect(answer.errorMessage).toMatch(/^Lockstep could not check the gates of (MKT-2|this issue): the rule .*save/);
  });

  test.each<[string, (world: FakeWorld) => Partial<World>]>([
    ['Jira', ({ issues }) => ({ issues: Object.assign(issues, { moved: fails }) })],
    ['storage', ({ gates }) => ({ gates: Object.assign(gates, { known: fails }) })],
    ['storage, later', ({ gates }) => ({ gates: Object.assign(gates, { leaningOn: fails }) })],
  ])('refuses, and says that nothing was changed, when there is no answer from %s', async (_, broken) => {
    const world = await givenShut();
    const check = checkGates(() => ({ ...world, ...broken(world) }));
    expect(await check(event())).toEqual({ result: false, errorMessage: couldNot });
    expect(said).toHaveBeenCalledTimes(1);
  });

  test('refuses when the world itself cannot be made', async () => {
    const check = checkGates(() => {
      throw new Error('no storage here');
    });
    expect(await check(event())).toEqual({ result: false, errorMessage: couldNot });
  });

  test('gives up when the answer takes too long', async () => {
    const world = await givenShut();
    jest.useFakeTimers();
    try {
      world.issues.moved = () => new Promise(() => undefined);
      const answer = checkGates(() => world)(event());
      await jest.advanceTimersByTimeAsync(8_000);
      expect(await answer).toEqual({ result: false, errorMessage: couldNot });
    } finally {
      jest.useRealTimers();
    }
  });
});

function fails(): Promise<never> {
  return Promise.reject(new Outage('Cannot be reached', 5));
}
