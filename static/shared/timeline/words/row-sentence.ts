import type { MilestoneView } from '../../../../src/contract/launch';
import type { TimelineModel } from '../model/timeline-model';
import { milestoneFacts } from './milestone-facts';
import { shortStanding } from './short-standing';

/** A whole row as it is read aloud: what it is, when, how it stands, and what it hangs on. */
export function rowSentence(milestone: MilestoneView, model: TimelineModel): string {
  const { id, key, summary, role, statusName } = milestone;
  const facts = milestoneFacts(milestone, model).map(({ name, text }) => `${name}: ${text}`);
  const waitsFor = model.waitsFor.get(id) ?? [];
  const gates = model.gates.get(id) ?? [];
  const other = (issueId: string) => model.byId.get(issueId)?.key ?? '';
  const ties = [
    ...waitsFor.map(
      ({ from, standing, overridden }) => `${other(from)}, ${overridden ? 'overridden' : shortStanding(standing)}`,
    ),
  ];
  const waits = ties.length === 0 ? 'Waits for nothing' : `Waits for ${ties.join('; ')}`;
  const gated =
    gates.length === 0 ? 'nothing waits for it' : `waited for by ${gates.map(({ to }) => other(to)).join(', ')}`;
  return `${summary}, ${key}, ${role}, ${statusName}. ${facts.join('. ')}. ${waits}, ${gated}.`;
}
