import type { Jira } from '../jira/jira';
import { findIssue } from '../jira/state/issues';
import { addLink } from '../jira/state/links';
import { gatesLinkTypeId } from './seed-empty';

/** Links two issues: "`from` gates `to`". */
export function seedGate({ state }: Jira, from: string, to: string): void {
  const source = findIssue(state, from);
  const destination = findIssue(state, to);
  if (source === undefined || destination === undefined)
    throw new Error(`Cannot link "${from}" to "${to}": one of them is not there`);
  addLink(state, { typeId: gatesLinkTypeId, sourceId: source.id, destinationId: destination.id });
}
