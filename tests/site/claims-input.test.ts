import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import type { ClaimView } from '../../src/contract/claim-table';
import { tableOn } from '../support/ask-table';
import type { ClaimMessage } from '../support/claim-desk';
import { siteClient } from '../support/site-client';
import { siteState } from '../support/site-state';

const admin = 'admin@demo.test';
let sandbox: Sandbox;
let table: ReturnType<typeof tableOn>;
let issueId: string;
let claim: ClaimView;
let stored: unknown;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'demo' });
  const site = siteClient(sandbox.baseUrl);
  issueId = await site.as(admin).issueId('MKT-1');
  table = tableOn(site, { as: admin, bound: [issueId] });
  const [added] = await table.add('Saves time');
  if (!added) throw new Error('Cannot begin: there is no claim');
  claim = added;
  stored = sandbox.forge.kvs.snapshot();
});

beforeEach(() => sandbox.forge.kvs.restore(stored));

afterAll(() => sandbox.close());

const texts: readonly (readonly [string, string])[] = [
  ['HTML', '<b onmouseover="alert(1)">bold</b> &amp; <!-- not a comment -->'],
  ['a script', '<script>alert(document.cookie)</script>'],
  ['what looks like a document', '{"type":"doc","version":1,"content":[{"type":"extension"}]}'],
  ['what looks like a macro', '{{html}} [~accountid:712020:demo-admin] ${process.env} {code}'],
  ['right to left', 'مرحبا \u202eabc\u202c שלום'],
  ['emoji and joined characters', '👩‍👩‍👧‍👦 🏳️‍🌈 é e\u0301 \u200b'],
  ['line breaks and tabs', ' one\r\n\ttwo\n\nthree '],
  ['quotes and backslashes', '"\\" \' ` \\u0000 \\n'],
  ['names of prototypes', '__proto__'],
  ['1,000 characters', '字'.repeat(1_000)],
];

describe('a claim given any text', () => {
  it.each(texts)('%s: stored and given back exactly', async (_, text) => {
    const [added] = await table.add(text);
    const edit = { claimId: claim.id, basedOn: claim.revision, text, adjustment: text, evidence: text };
    const { claims } = await table.act('claims.edit', edit);

    expect(added?.text).toBe(text);
    expect(claims[0]).toMatchObject({ text, adjustment: text, evidence: text });
    const { claims: loaded } = await table.load();
    expect(loaded[0]).toMatchObject({ text, adjustment: text, evidence: text });
    expect(loaded[1]?.text).toBe(text);
  });
});

/** A message, and what the refusal says. */
type Row = readonly [what: string, key: ClaimMessage, payload: () => unknown, says: string];

const add = (rest: object) => ({ issueId, texts: ['New'], after: null, ...rest });
const edit = (rest: object) => ({ issueId, claimId: claim.id, basedOn: claim.revision, ...rest });
const rate = (rest: object) => ({
  issueId,
  claims: [{ claimId: claim.id, basedOn: claim.revision }],
  value: null,
  ...rest,
});

const refusedTexts: readonly (readonly [string, string, string])[] = [
  ['10,000 characters', 'x'.repeat(10_000), 'has 10,000 characters, at most 1,000 fit'],
  ['a null byte', 'a\0b', 'such as a null byte'],
  ['an escape', 'a\u001b[31mb', 'cannot be shown'],
  ['half a character', 'a\ud83db', 'cannot be shown'],
];

const rows: readonly Row[] = [
  ...refusedTexts.flatMap(([what, text, says]): Row[] => [
    [`${what} as a claim`, 'claims.add', () => add({ texts: ['New', text] }), says],
    [`${what} as a text`, 'claims.edit', () => edit({ text }), says],
    [`${what} as an adjustment`, 'claims.edit', () => edit({ adjustment: text }), says],
    [`${what} as evidence`, 'claims.edit', () => edit({ evidence: text }), says],
  ]),
  ['10,000 characters for a brief', 'claims.adopt', () => adopt({ text: 'x'.repeat(10_000) }), 'at most 4,000 fit'],
  ['a null byte for a brief', 'claims.adopt', () => adopt({ text: '\0' }), 'null byte'],
  ['a number as a claim', 'claims.add', () => add({ texts: [7] }), 'texts.0: 7'],
  ['an object as a claim', 'claims.add', () => add({ texts: [{ type: 'doc' }] }), 'texts.0'],
  ['blanks as a claim', 'claims.add', () => add({ texts: [' \n'] }), 'is empty'],
  ['no claims', 'claims.add', () => add({ texts: [] }), 'texts'],
  ['501 claims', 'claims.add', () => add({ texts: Array<string>(501).fill('a') }), 'holds 501 claims, at most 500'],
  [
    '500 claims beside one',
    'claims.add',
    () => add({ texts: Array<string>(500).fill('a') }),
    'it has 1 of at most 500',
  ],
  ['an unknown member', 'claims.add', () => add({ accountId: 'admin' }), '"accountId"'],
  ['nothing', 'claims.add', () => undefined, 'Cannot add these claims: issueId'],
  ['a list', 'claims.edit', () => [], 'Cannot save this claim: payload'],
  ['an empty text', 'claims.edit', () => edit({ text: '' }), 'is empty'],
  ['a path for an issue', 'claims.add', () => add({ issueId: '../7' }), 'issueId: "../7"'],
  ['a number for an issue', 'claims.add', () => add({ issueId: 7 }), 'issueId: 7'],
  ['the name of a prototype for an issue', 'claims.add', () => add({ issueId: '__proto__' }), 'does not exist'],
  [
    'an issue that is not there',
    'claims.add',
    () => add({ issueId: '424242' }),
    'does not exist, or you cannot see it',
  ],
  ['markup for a claim', 'claims.edit', () => edit({ claimId: '<b>' }), 'claimId: "<b>"'],
  ['a revision in words', 'claims.edit', () => edit({ basedOn: 'one' }), 'basedOn: "one"'],
  ['a revision below zero', 'claims.edit', () => edit({ basedOn: -1 }), 'basedOn: -1'],
  ['eleven features', 'claims.edit', () => edit({ features: Array<string>(11).fill('1') }), 'more than 10 features'],
  ['a feature that is not there', 'claims.edit', () => edit({ features: ['424242'] }), 'issue "424242"'],
  ['a prototype for a feature', 'claims.edit', () => edit({ features: ['constructor'] }), 'issue "constructor"'],
  ['an unknown rating', 'claims.rate', () => rate({ value: 'true' }), 'value: "true"'],
  ['no claims to rate', 'claims.rate', () => rate({ claims: [] }), 'claims'],
  ['a removal of nobody', 'claims.remove', () => ({ issueId, claimIds: ['toString'] }), 'it is not in this table'],
  ['a removal of 21', 'claims.remove', () => ({ issueId, claimIds: Array<string>(21).fill('a') }), 'claimIds'],
  ['bringing nobody back', 'claims.restore', () => ({ issueId, claimIds: ['nobody'] }), 'it is not among them'],
  ['a move of nobody', 'claims.move', () => ({ issueId, claimId: 'nobody', before: null }), 'it has been removed'],
  ['a move before nobody', 'claims.move', () => ({ issueId, claimId: claim.id, before: 'nobody' }), 'has been removed'],
  ['no day', 'claims.dates', () => ({ issueId, closes: ['2026-02-30', null] }), 'closes.0: "2026-02-30"'],
  ['a day beyond reason', 'claims.dates', () => ({ issueId, closes: ['9999-01-01', null] }), '"9999-01-01"'],
  ['three days', 'claims.dates', () => ({ issueId, closes: [null, null, null] }), 'closes'],
  ['a third round', 'claims.round', () => ({ issueId, turn: 'close', round: 3 }), 'round: 3'],
  ['a turn in words', 'claims.round', () => ({ issueId, turn: 'twice' }), 'turn: "twice"'],
  ['a reopening of nothing', 'claims.round', () => ({ issueId, turn: 'reopen' }), 'none is closed'],
  ['a fingerprint of numbers', 'claims.sign', () => ({ issueId, fingerprint: 7 }), 'fingerprint: 7'],
  ['no signature to withdraw', 'claims.withdraw', () => ({ issueId }), 'there is none'],
  ['an unknown section', 'claims.adopt', () => adopt({ section: 'edges' }), 'section: "edges"'],
  ['an epic that is not there', 'claims.adopt', () => adopt({ epicId: '424242' }), 'does not exist'],
];

function adopt(rest: object) {
  return { issueId, claimId: claim.id, epicId: issueId, section: 'problem', text: 'x', basedOn: 0, ...rest };
}

describe('the claim table given what it cannot use', () => {
  it.each(rows)('%s (%s) is refused with what is wrong, and changes nothing', async (_, key, payload, says) => {
    const before = siteState(sandbox);
    const reply = await table.ask(key, payload() ?? null);
    expect(reply).toMatchObject({ kind: 'refused', message: expect.stringMatching(/^Cannot /) as unknown });
    expect(reply).toMatchObject({ message: expect.stringContaining(says) as unknown });
    expect(siteState(sandbox)).toEqual(before);
  });

  it('claims that are not there, or not any more, are a conflict', async () => {
    for (const claimId of ['constructor', 'nobody']) {
      expect(await table.ask('claims.edit', edit({ claimId, text: 'x' }))).toMatchObject({
        kind: 'conflict',
        claims: [],
      });
    }
    expect(await table.ask('claims.sign', { issueId, fingerprint: '<b>' })).toMatchObject({ kind: 'conflict' });
  });

  it('a message with members where none belong throws', async () => {
    await expect(table.ask('claims.load', { issueId })).rejects.toThrow('issueId');
  });
});
