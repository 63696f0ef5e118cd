import type { TriageRowView, TriageView } from '../../contract/triage';
import { standingFor } from '../../domain/launches/triage/standing-triage';
import { triageChoices, type TriageRecord, type TriageRow } from '../../domain/launches/triage/triage';
import type { AdvisedAsset } from '../../domain/launches/triage/triage-case';
import type { MilestoneId } from '../../domain/schedule/plan';
import { readAtOnce } from '../launches/read-at-once';
import { namePeople, type ToPerson } from '../narrative/person-views';
import { cardOf, toCard } from '../panel/to-card';
import type { Issue, World } from '../ports';
import type { OpenTriage } from './open-triage';

/** Of assets that the viewer does not see, only their number. */
export async function triageView(world: World, open: OpenTriage): Promise<TriageView> {
  const { sight, book, t0, days, scopeChanged, advice, issues, canManage } = open;
  const standing = standingFor(book, open);
  const rowById = new Map((standing?.rows ?? []).map((row) => [row.issueId, row]));
  const seen = advice.rows.filter(({ issueId }) => issues.has(issueId));
  const [toPerson, followUps] = await Promise.all([
    namePeople(world, accountsIn(book.records)),
    readAtOnce(world.issues, followUpsOf(rowById), 'viewer'),
  ]);
  const { rate, currency } = sight.settings.rework;
  return {
    kind: 'triage',
    ...{ version: book.version, days, t0, scopeChanged, advice: advice.kind },
    rows: seen.flatMap((asset) => rowView(asset, open, { row: rowById.get(asset.issueId), followUps })),
    ...{ hidden: advice.rows.length - seen.length, held: advice.held, rate, currency },
    standing: standing?.id ?? null,
    saved: book.records.map((record) => savedView(record, toPerson)),
    canManage,
  };
}

function followUpsOf(rows: ReadonlyMap<MilestoneId, TriageRow>): MilestoneId[] {
  return [...rows.values()].flatMap(({ followUp }) => followUp ?? []);
}

function accountsIn(records: readonly TriageRecord[]): string[] {
  return records.flatMap(({ by, undone }) => (undone ? [by, undone.by] : [by]));
}

interface Decided {
  readonly row: TriageRow | undefined;
  readonly followUps: ReadonlyMap<MilestoneId, Issue>;
}

function rowView(asset: AdvisedAsset, { issues, sight }: OpenTriage, { row, followUps }: Decided): TriageRowView[] {
  const issue = issues.get(asset.issueId);
  if (!issue) return [];
  const { channel, state, claims, advice, why, hours } = asset;
  const followUp = row?.followUp ?? null;
  return [
    {
      issue: toCard(issue),
      ...{ channel, state, claims, advice, why },
      hours: row?.hours ?? hours,
      usualHours: sight.settings.rework.hours[state],
      choice: row?.choice ?? advice,
      decided: row !== undefined,
      followUp: followUp === null ? null : { issue: cardOf(followUps, followUp) },
    },
  ];
}

function savedView(record: TriageRecord, toPerson: ToPerson): TriageView['saved'][number] {
  const { id, days, by, at, note, undone, rows } = record;
  const choices = triageChoices.map((choice) => {
    const own = rows.filter((row) => row.choice === choice);
    return { choice, count: own.length, hours: own.reduce((sum, row) => sum + row.hours, 0) };
  });
  return {
    ...{ id, days, at, note },
    by: toPerson(by),
    undone: undone && { by: toPerson(undone.by), at: undone.at },
    choices: choices.filter(({ count }) => count > 0),
  };
}
