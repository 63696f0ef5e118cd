import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import type { ResolverKey } from '../../src/contract/issue-panel-resolvers';
import { askPanel } from '../support/ask-panel';
import { gatesLinkOf } from '../support/busy-day';
import { siteClient, type SiteClient } from '../support/site-client';
import { siteState } from '../support/site-state';
import { wordsOf } from '../support/words-of';

const admin = 'admin@demo.test';
const terms = { type: 'FS', lag: 0, mode: 'at-least', maxLag: null };

let sandbox: Sandbox;
let site: SiteClient;
let known: Readonly<Record<'MKT-1' | 'MKT-2' | 'MKT-6' | 'link', string>>;
let before: unknown;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'demo' });
  site = siteClient(sandbox.baseUrl);
  const id = (key: string) => site.as(admin).issueId(key);
  known = {
    'MKT-1': await id('MKT-1'),
    'MKT-2': await id('MKT-2'),
    'MKT-6': await id('MKT-6'),
    link: await gatesLinkOf(site, 'MKT-2', 'MKT-1'),
  };
});

beforeEach(() => {
  before = siteState(sandbox);
});

afterEach(async () => {
  await site.idle();
  // eslint-disable-next-line jest/no-standalone-expect -- each test of this file ends with it
  expect(siteState(sandbox)).toEqual(before);
});

afterAll(() => sandbox.close());

/** What is asked on MKT-2, and what the refusal says. */
type Row = readonly [what: string, ask: ResolverKey, payload: () => unknown, says: string];

const added = (rest: object) => ({ otherIssueId: known['MKT-6'], direction: 'other-gates-this', terms, ...rest });
const withTerms = (rest: object) => added({ terms: { ...terms, ...rest } });

const faulty: readonly Row[] = [
  ['a lag that is no whole number', 'dependency.add', () => withTerms({ lag: 1.5 }), 'terms.lag: 1.5'],
  ['a lag beyond reason', 'dependency.add', () => withTerms({ lag: 100_000 }), 'terms.lag: 100000'],
  ['a lead beyond reason', 'dependency.add', () => withTerms({ lag: -1000 }), 'terms.lag: -1000'],
  ['a lag in words', 'dependency.add', () => withTerms({ lag: 'two' }), 'terms.lag: "two"'],
  ['no lag', 'dependency.add', () => withTerms({ lag: undefined }), 'terms.lag'],
  ['a longest gap below the lag', 'dependency.add', () => withTerms({ lag: 3, maxLag: 2 }), 'terms.maxLag: 2'],
  ['an unknown type', 'dependency.add', () => withTerms({ type: 'XX' }), 'terms.type: "XX"'],
  ['an unknown mode', 'dependency.add', () => withTerms({ mode: 'maybe' }), 'terms.mode: "maybe"'],
  ['an unknown member', 'dependency.add', () => added({ colour: 'red' }), '"colour"'],
  ['an unknown member of the terms', 'dependency.add', () => withTerms({ days: 3 }), '"days"'],
  ['an unknown direction', 'dependency.add', () => added({ direction: 'sideways' }), 'direction: "sideways"'],
  ['no other issue', 'dependency.add', () => added({ otherIssueId: '' }), 'otherIssueId: ""'],
  ['a path for an id', 'dependency.add', () => added({ otherIssueId: '../7' }), 'otherIssueId: "../7"'],
  ['a number for an id', 'dependency.add', () => added({ otherIssueId: 7 }), 'otherIssueId: 7'],
  ['nothing', 'dependency.add', () => undefined, 'dependency.add'],
  ['a list', 'dependency.add', () => [], 'dependency.add'],
  ['a faulty lag to a preview', 'dependency.preview', () => withTerms({ lag: 1.5 }), 'terms.lag: 1.5'],
  ['a faulty edit', 'dependency.edit', () => ({ linkId: known.link, terms: { ...terms, lag: 1.5 } }), 'lag: 1.5'],
  ['an edit of no link', 'dependency.edit', () => ({ linkId: '', terms }), 'linkId: ""'],
  ['a removal of a number', 'dependency.remove', () => ({ linkId: 7 }), 'linkId: 7'],
  ['a lift of nothing', 'dependency.lift', () => ({}), 'linkId'],
  ['a pin in words', 'milestone.pin', () => ({ pinned: 'yes' }), 'pinned: "yes"'],
  ['a third answer', 'proposal.answer', () => ({ rippleId: 'x', answer: 'maybe' }), 'answer: "maybe"'],
  ['a name of blanks', 'launch.rename', () => ({ name: '   ' }), 'name: "   "'],
  ['a name of 81 letters', 'launch.rename', () => ({ name: 'x'.repeat(81) }), 'x'.repeat(81)],
  ['a retry with a date', 'shift.retry', () => ({ due: '2026-12-01' }), '"due"'],
];

const impossible: readonly Row[] = [
  ['a dependency to itself', 'dependency.add', () => added({ otherIssueId: known['MKT-2'] }), 'MKT-2 to itself'],
  ['a twin', 'dependency.add', () => added({ otherIssueId: known['MKT-1'] }), 'MKT-1 to MKT-2 twice'],
  [
    'a cycle',
    'dependency.add',
    () => added({}),
    'let MKT-6 gate MKT-2: it would wait for itself (MKT-6 → MKT-2 → MKT-3 → MKT-4 → MKT-6)',
  ],
  ['an issue that is not there', 'dependency.add', () => added({ otherIssueId: '424242' }), 'issue 424242'],
  ['a preview to itself', 'dependency.preview', () => added({ otherIssueId: known['MKT-2'] }), 'MKT-2 to itself'],
  ['a preview of a twin', 'dependency.preview', () => added({ otherIssueId: known['MKT-1'] }), 'MKT-1 to MKT-2 twice'],
  ['an edit of an unknown link', 'dependency.edit', () => ({ linkId: '424242', terms }), 'has been removed'],
  ['a removal of an unknown link', 'dependency.remove', () => ({ linkId: '424242' }), '"424242"'],
  ['a lift of an unknown link', 'dependency.lift', () => ({ linkId: '424242' }), '"424242"'],
  ['an answer to no proposal', 'proposal.answer', () => ({ rippleId: 'x', answer: 'accept' }), 'proposal for MKT-2'],
  ['a retry without a refusal', 'shift.retry', () => ({}), 'MKT-2: no date of it was refused'],
];

describe('the panel given what it cannot use', () => {
  it.each([...faulty, ...impossible])(
    '%s (%s) is refused with the value, and changes nothing',
    async (_, ask, payload, says) => {
      const sent = payload();
      const reply = await askPanel(site, {
        as: admin,
        on: 'MKT-2',
        ask,
        ...(sent === undefined ? {} : { payload: sent }),
      });
      expect(wordsOf(reply)).toMatch(/^refused: Cannot /);
      expect(wordsOf(reply)).toContain(says);
    },
  );

  it('a cycle comes with its path, first and last the same', async () => {
    const reply = await askPanel(site, { as: admin, on: 'MKT-2', ask: 'dependency.preview', payload: added({}) });
    const keys = reply.kind === 'refused' ? reply.path.map((issue) => issue?.key) : [];
    expect(keys).toEqual(['MKT-6', 'MKT-2', 'MKT-3', 'MKT-4', 'MKT-6']);
  });

  it('a message that is not in the contract throws', async () => {
    // The resolver of Forge itself refuses what nobody has defined.
    const reply = await site.invoke(admin, 'MKT-2', 'launch.delete');
    expect(reply).toMatchObject({ ok: false, error: { message: expect.stringContaining('launch.delete') as string } });
  });
});

describe('REST bodies that Jira does not take', () => {
  const gates = { name: 'Gates' };
  const rows: readonly (readonly [string, string, string, unknown, number, string])[] = [
    ['a day that is not', 'PUT', 'issue/MKT-1', { fields: { duedate: '2026-02-30' } }, 400, '2026-02-30'],
    ['a date in words', 'PUT', 'issue/MKT-1', { fields: { duedate: 'tomorrow' } }, 400, 'tomorrow'],
    ['a date that is a number', 'PUT', 'issue/MKT-1', { fields: { duedate: 20261201 } }, 400, 'duedate'],
    ['an unknown field', 'PUT', 'issue/MKT-1', { fields: { colour: 'red' } }, 400, 'colour'],
    [
      'one good and one bad',
      'PUT',
      'issue/MKT-1',
      { fields: { summary: 'New', duedate: '2026-13-01' } },
      400,
      '2026-13-01',
    ],
    ['an unknown issue', 'PUT', 'issue/MKT-4242', { fields: { duedate: '2026-12-01' } }, 404, 'does not exist'],
    [
      'a link to itself',
      'POST',
      'issueLink',
      { type: gates, inwardIssue: { key: 'MKT-1' }, outwardIssue: { key: 'MKT-1' } },
      400,
      'itself',
    ],
    [
      'an unknown link type',
      'POST',
      'issueLink',
      { type: { name: 'Holds' }, inwardIssue: { key: 'MKT-1' }, outwardIssue: { key: 'MKT-2' } },
      404,
      'Holds',
    ],
    [
      'a link to nothing',
      'POST',
      'issueLink',
      { type: gates, inwardIssue: { key: 'MKT-1' }, outwardIssue: { key: 'MKT-4242' } },
      404,
      'does not exist',
    ],
    [
      'a transition that is not',
      'POST',
      'issue/MKT-1/transitions',
      { transition: { id: '4242' } },
      400,
      'illegal workflow',
    ],
    ['a query that is none', 'POST', 'search/jql', { jql: 'project = = MKT' }, 400, 'JQL'],
  ];

  it.each(rows)(
    '%s (%s %s) is answered with the value, and changes nothing',
    async (_, method, path, body, status, says) => {
      const reply = await site.as(admin).call(method, `/rest/api/3/${path}`, body);
      expect(reply.status).toBe(status);
      expect(JSON.stringify(reply.body)).toContain(says);
    },
  );

  it('someone who may not edit is told so, and changes nothing', async () => {
    const body = { fields: { duedate: '2026-12-01' } };
    const reply = await site.as('marketing-lead@demo.test').call('PUT', '/rest/api/3/issue/PROD-2', body);
    expect(reply.status).toBe(403);
    expect(JSON.stringify(reply.body)).toContain('permission to edit issues');
  });
});

describe('controls given what they cannot use', () => {
  const rows: readonly (readonly [string, string, unknown, string])[] = [
    ['an unknown fault', '/faults', { weather: 'bad' }, 'weather'],
    ['a chance above 1', '/faults', { events: { drop: 2 } }, 'events.drop'],
    ['a status that is no failure', '/faults', { rest: [{ status: 200 }] }, 'rest.0.status'],
    ['a pattern that is none', '/faults', { rest: [{ match: { path: '([' }, status: 429 }] }, 'rest.0.match.path'],
    ['no time', '/clock', { advance: 'soon' }, 'soon'],
    ['no day', '/clock', { now: '2026-02-30T00:00:00Z' }, 'now'],
    ['both', '/clock', { now: '2026-02-20T00:00:00Z', advance: 'P1D' }, 'advance'],
    ['an unknown seed', '/seed', { name: 'demon' }, 'name'],
    ['a launch of nothing', '/seed', { name: 'large', launches: 0 }, 'launches'],
    ['no patience', '/idle', { timeoutMs: -1 }, 'timeoutMs'],
    ['an unknown module', '/invoke', { moduleKey: 'no-such', functionKey: 'panel.load' }, 'no-such'],
    ['an unknown person', '/invoke', { moduleKey: 'issue-panel', functionKey: 'panel.load', as: 'x@y.z' }, 'x@y.z'],
  ];

  it.each(rows)('%s (%s) is refused with the member, and changes nothing', async (_, path, body, says) => {
    const clock = sandbox.site.clock.offset();
    const reply = await site.call(null, 'POST', `/__sandbox${path}`, body);
    expect([400, 404]).toContain(reply.status);
    expect(JSON.stringify(reply.body)).toContain(says);
    expect(sandbox.site.clock.offset()).toBe(clock);
  });

  it('what is no JSON is refused', async () => {
    const reply = await fetch(`${sandbox.baseUrl}/__sandbox/seed`, { method: 'POST', body: '{"name":' });
    expect(reply.status).toBe(400);
    expect(await reply.text()).toContain('not JSON');
  });
});
