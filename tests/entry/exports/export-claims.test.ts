import { exportClaims } from '../../../src/entry/exports/export-claims';
import { addClaims } from '../../../src/app/narrative/claims/add-claims';
import { rateClaims } from '../../../src/app/narrative/claims/rate-claims';
import { noAccessWords, unboundWords } from '../../../src/contract/narrative-words';
import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { givenEpic } from '../../support/given-brief';

const table = { accountId: 'ann', issueIds: ['MKT-1'] };
const payload = { exportType: 'word', context: { config: { issueIds: table.issueIds } } };
const asAnn = { principal: { accountId: 'ann' } };

async function givenClaims(): Promise<FakeWorld> {
  const world = givenEpic();
  const added = await addClaims(world, table, {
    issueId: 'MKT-1',
    texts: ['One-click setup', 'Works with <all> CRMs'],
    after: null,
  });
  const [first] = added.kind === 'done' ? added.claims : [];
  const claims = first ? [{ claimId: first.id, basedOn: first.revision }] : [];
  await rateClaims(world, table, { issueId: 'MKT-1', claims, value: 'accurate' });
  return world;
}

function textsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { text, content } = node as { text?: string; content?: unknown[] };
  return text === undefined ? (content ?? []).flatMap(textsOf) : [text];
}

async function exported(world: FakeWorld, given: unknown = payload, invocation: unknown = asAnn): Promise<string[]> {
  return textsOf(await exportClaims(() => world)(given, invocation));
}

describe('exportClaims', () => {
  test('gives the table in the words of the screen', async () => {
    expect(await exported(await givenClaims())).toEqual(
      [
        ...['MKT-1 Brief lock', 'Review 1 · no date yet · 1 of 2 rated', 'Not signed'],
        ...['Claim', 'Rating', 'Adjustment', 'Evidence', 'Features', 'By'],
        ...['One-click setup', 'Accurate', 'Ann Bell, 4 May'],
        ...['Works with <all> CRMs', 'Not rated', 'edited by Ann Bell, 4 May'],
      ].map((line) => expect.stringContaining(line) as unknown),
    );
  });

  test('says how many issues of the table the reader does not see, and nothing of them', async () => {
    const world = await givenClaims();
    world.issues.hide(anId('PROD-14'), 'viewer');
    const lines = await exported(world, { config: { issueIds: ['MKT-1', 'PROD-14'] } });
    expect(lines.at(-1)).toBe('1 issue of this table is not shown: you cannot see it in Jira');
    expect(lines.join('\n')).not.toContain('PROD-14');
  });

  test('gives the placeholder to someone who sees none of them, and to nobody', async () => {
    const world = await givenClaims();
    expect(await exported(world, payload, {})).toEqual([noAccessWords.claims]);
    world.issues.hide(anId('MKT-1'), 'viewer');
    expect(await exported(world)).toEqual([noAccessWords.claims]);
  });

  test('without issues says how to choose them', async () => {
    expect(await exported(await givenClaims(), {})).toEqual([unboundWords.claims]);
  });
});
