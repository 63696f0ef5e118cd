import { createFaults, type RestCall } from '../../../../sandbox/forge/faults/create-faults';
import { faultRules } from '../../../../sandbox/forge/faults/fault-rules';

const call: RestCall = { method: 'GET', path: '/rest/api/3/issue/PROD-1', as: 'app' };

function strikes(rule: object, calls = 12): string {
  const faults = createFaults();
  faults.set(faultRules.parse({ seed: 3, rest: [{ status: 429, ...rule }] }));
  return Array.from({ length: calls }, () => (faults.rest(call) === undefined ? '.' : 'x')).join('');
}

describe('createFaults', () => {
  it.each([
    [{}, 'xxxxxxxxxxxx'],
    [{ every: 3 }, '..x..x..x..x'],
    [{ times: 2 }, 'xx..........'],
    [{ every: 2, times: 2 }, '.x.x........'],
    [{ match: { method: 'put' } }, '............'],
    [{ match: { as: 'client' } }, '............'],
    [{ match: { path: '/rest/api/3/issue/*' } }, 'xxxxxxxxxxxx'],
    [{ match: { path: '/rest/api/3/issue' } }, '............'],
    [{ match: { path: 'issue/PROD-\\d+$' } }, 'xxxxxxxxxxxx'],
  ])('strikes as the rule %j says', (rule, expected) => {
    expect(strikes(rule)).toBe(expected);
  });

  it('strikes at the rate of the rule, the same calls each time', () => {
    const row = strikes({ rate: 0.2 }, 1000);
    const count = row.replaceAll('.', '').length;

    expect(count).toBeGreaterThan(150);
    expect(count).toBeLessThan(250);
    expect(strikes({ rate: 0.2 }, 1000)).toBe(row);
  });

  it('has no faults when cleared', () => {
    const faults = createFaults();
    faults.set(faultRules.parse({ rest: [{ status: 500 }], kill: {} }));
    faults.set(faultRules.parse({}));

    expect([faults.rest(call), faults.kvs('/api/v1/get'), faults.kill(), faults.jobCopies()]).toEqual([
      undefined,
      undefined,
      undefined,
      1,
    ]);
  });

  it.each([
    [{ path: '*' }, {}, 'xxxx'],
    [{ path: '/api/v1/set' }, { times: 1 }, 'x...'],
    [{ path: '/api/v1/set' }, { every: 2 }, '.x..'],
    [{ path: '/api/v1/entity/*' }, {}, '...x'],
    [{ path: '/api/v1/query' }, {}, '....'],
  ])('strikes storage calls that match %j, %j', (match, often, expected) => {
    const faults = createFaults();
    faults.set(faultRules.parse({ kvs: [{ match, status: 500, code: 'INTERNAL', ...often }] }));
    const paths = ['/api/v1/set', '/api/v1/set', '/api/v1/transaction', '/api/v1/entity/set'];
    const struck = paths.map((path) => (faults.kvs(path) === undefined ? '.' : 'x'));

    expect(struck.join('')).toBe(expected);
  });

  it.each([
    [{}, 0, 0],
    [{ reorder: true }, 0, 200],
    [{ delayMs: [50, 80] }, 50, 80],
    [{ delayMs: [500, 900], reorder: true }, 500, 900],
  ])('delays events within the bounds of %j, the same each time', (events, least, most) => {
    const row = eventDelays(events);

    expect(Math.min(...row)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...row)).toBeLessThanOrEqual(most);
    expect(new Set(row).size > 1).toBe(most > least);
    expect(eventDelays(events)).toEqual(row);
  });
});

function eventDelays(events: object): number[] {
  const faults = createFaults();
  faults.set(faultRules.parse({ seed: 5, events }));
  return Array.from({ length: 50 }, () => faults.eventDelays()).flat();
}
