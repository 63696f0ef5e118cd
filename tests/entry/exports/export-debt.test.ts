import { debtUnboundWords } from '../../../src/contract/debt-words';
import { launchNoAccessWords } from '../../../src/contract/launch-words';
import { exportDebt } from '../../../src/entry/exports/export-debt';
import { aDay } from '../../support/a-day';
import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { atlasOf, givenAtlas } from '../../support/given-atlas';

async function givenSlip(): Promise<FakeWorld> {
  const world = await givenAtlas();
  world.issues.name('pia', 'Pia');
  world.issues.edit(anId('MKT-2'), { assignee: { accountId: 'pia', name: 'Pia' } });
  const change = { kind: 'due', from: aDay('2026-04-30'), to: aDay('2026-05-05') } as const;
  const slip = { issueId: anId('PROD-2'), at: '2026-05-01T09:00:00.000Z', by: 'ann', byApp: false };
  world.pasts.pastEvents = [{ ...slip, change }];
  return world;
}

function linesOf(node: unknown): string[] {
  const { type, text, content = [] } = node as { type: string; text?: string; content?: unknown[] };
  if (text !== undefined) return [text];
  const lines = content.flatMap(linesOf);
  return type === 'tableRow' ? [lines.join(' | ')] : lines;
}

async function exported(world: FakeWorld, config: unknown, as: unknown = { principal: { accountId: 'ann' } }) {
  return linesOf(await exportDebt(() => world)({ exportType: 'word', context: { config } }, as));
}

describe('exportDebt', () => {
  test('gives a row for each slip, and how the cost was reckoned', async () => {
    const world = await givenSlip();

    expect(await exported(world, { launchId: atlasOf(world).id })).toEqual([
      'Atlas 2.0',
      '1 slip · 72 hours (1 working day) until everyone could know · half of them within 72 hours · 1 person',
      'Slip | First known | Could know | Gap',
      'PROD-2 Freeze | Thu 30 Apr to Tue 5 May, 3 working days later | 1 May: the date was changed, by someone | Pia (MKT-2): not yet, 72 hours | 72 hours (1 working day)',
      "Delay: 0 calendar days without an amount, because peak sales and margin are not set. Set them in the launch's settings, or ask a Jira admin to set them for the site.",
      expect.stringMatching(/^Rework: 0 hours × /),
    ]);
  });

  test('gives a reader nothing of what they do not see', async () => {
    const world = await givenSlip();
    world.issues.hide(anId('PROD-2'), 'viewer');

    const lines = await exported(world, { launchId: atlasOf(world).id });

    expect(lines).toContain('No date has slipped that others hang on');
    expect(lines).toContain('1 slip is not shown: you cannot see its issue in Jira');
    expect(lines.join('\n')).not.toMatch(/PROD-2|Freeze/);
  });

  test('says what to do without a launch, and to whom nobody knows', async () => {
    const world = await givenSlip();

    expect(await exported(world, {})).toEqual([debtUnboundWords]);
    expect(await exported(world, { launchId: atlasOf(world).id }, {})).toEqual([launchNoAccessWords]);
  });
});
