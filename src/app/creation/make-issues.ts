import type { StepReply } from '../../contract/launch-steps';
import type { Creation, CreationRow } from '../../domain/launches/creation';
import type { CreateOutcome, IssueDraft, World } from '../ports';
import { findAsked, waitingForJira } from './find-asked';
import { refusedRowsInWords, type RefusedRow } from './refused-rows-in-words';
import { going, saveCreation, stuck } from './save-creation';

/** As many as Jira makes within an invocation, whatever else it has to do. */
const perStep = 20;

/** Makes the next issues with one call. Their keys are written down before, what became of them after. */
export async function makeIssues(world: World, before: Creation): Promise<StepReply> {
  const known = await findAsked(world, before);
  if (!known) return going(before, waitingForJira);
  const rows = known.rows.filter(({ issueId }) => issueId === null).slice(0, perStep);
  if (rows.length === 0) {
    const creation = await saveCreation(world, { ...known, stage: 'records' });
    return going(creation, 'Keeping the launch');
  }
  const asked = await saveCreation(world, { ...known, asked: rows.map(({ key }) => key), askedAt: world.clock.now() });
  const outcomes = await world.issues.create(rows.map((row) => toDraft(known, row)));
  const creation = await saveCreation(world, withMade(asked, rows, outcomes));
  const faults = refusedOf(rows, outcomes);
  return faults.length > 0
    ? stuck(creation, await refusedRowsInWords(world, faults))
    : going(creation, 'Making issues');
}

function toDraft({ id }: Creation, row: CreationRow): IssueDraft {
  const { key, projectId, typeId, summary, dates, assignee } = row;
  return { creation: id, row: key, projectId, typeId, summary, dates, assignee };
}

function withMade(creation: Creation, asked: readonly CreationRow[], outcomes: readonly CreateOutcome[]): Creation {
  const made = new Map(
    outcomes.flatMap((outcome, index) => {
      const row = asked[index];
      return row && outcome.kind === 'created' ? [[row.key, outcome.id] as const] : [];
    }),
  );
  const rows = creation.rows.map((row) => ({ ...row, issueId: made.get(row.key) ?? row.issueId }));
  return { ...creation, rows, asked: [], askedAt: null };
}

function refusedOf(rows: readonly CreationRow[], outcomes: readonly CreateOutcome[]): RefusedRow[] {
  return outcomes.flatMap((fault, index) => {
    const row = rows[index];
    return row && fault.kind === 'refused' ? [{ row, fault }] : [];
  });
}
