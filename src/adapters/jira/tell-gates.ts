import api, { route, type APIResponse } from '@forge/api';
import type { ToldGate } from '../../app/ports';
import { stateInWords } from '../../domain/gates/state-in-words';
import type { MilestoneId } from '../../domain/schedule/plan';
import { appFields } from './app-fields';
import type { Pace } from './pace';
import { unexpected } from './read-body';
import { send } from './send';

/** How much one request may hold is not documented. */
const mostPerRequest = 50;
const atOnce = 5;

/** The property that Jira indexes, as the manifest names it. */
const gateProperty = 'lockstep-gate';

/**
 * Two fields of up to fifty issues in one request, and the property of each. Where the app's fields are not on the site
 * yet, the property alone.
 * @returns those of which Jira does not say all now: the issue is gone, or not the app's to edit
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-values--apps-/
 */
export async function tellGates(pace: Pace, gates: readonly ToldGate[]): Promise<ReadonlySet<MilestoneId>> {
  const untold = new Set<MilestoneId>();
  if (gates.length === 0) return untold;
  const fields = await appFields();
  for (let from = 0; from < gates.length; from += mostPerRequest)
    for (const { id } of await writeFields(fields, gates.slice(from, from + mostPerRequest))) untold.add(id);
  for (let from = 0; from < gates.length; from += atOnce)
    await Promise.all(
      gates.slice(from, from + atOnce).map(async (gate) => {
        if (!(await writeProperty(pace, gate))) untold.add(gate.id);
      }),
    );
  return untold;
}

type Fields = Awaited<ReturnType<typeof appFields>>;

/** One bad value refuses the whole request: then each gate is told by itself. @returns those that Jira does not take */
async function writeFields(fields: Fields, gates: readonly ToldGate[]): Promise<readonly ToldGate[]> {
  const updates = gates.flatMap((gate) => updatesOf(fields, gate));
  if (updates.length === 0) return gates;
  const response = await send(() => post(updates));
  if (response.ok) return [];
  if (response.status === 404) return gates;
  if (response.status !== 400) throw await unexpected(response);
  const untold: ToldGate[] = [];
  for (const gate of gates) if (!(await writeAlone(fields, gate))) untold.push(gate);
  return untold;
}

/** Somebody who is asked may have left the site: the others are asked all the same, and whoever was before is no more. */
async function writeAlone(fields: Fields, gate: ToldGate): Promise<boolean> {
  const isTaken = async (told: ToldGate): Promise<boolean> => (await send(() => post(updatesOf(fields, told)))).ok;
  if (await isTaken(gate)) return true;
  const present: string[] = [];
  for (const account of gate.asked) if (await isTaken({ ...gate, asked: [account] })) present.push(account);
  return isTaken({ ...gate, asked: present });
}

function updatesOf({ gate: field, asked }: Fields, gate: ToldGate) {
  const issueIds = [Number(gate.id)];
  const people = gate.asked.map((accountId) => ({ accountId }));
  return [
    ...(field === null ? [] : [{ customField: field, issueIds, value: gate.state && stateInWords(gate.state) }]),
    ...(asked === null ? [] : [{ customField: asked, issueIds, value: people.length === 0 ? null : people }]),
  ];
}

async function post(updates: readonly object[]): Promise<APIResponse> {
  return api.asApp().requestJira(route`/rest/api/3/app/field/value`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ updates }),
  });
}

/** @returns whether Jira took it: not where the app may not edit, or the issue is gone */
async function writeProperty(pace: Pace, { id, state, missing }: ToldGate): Promise<boolean> {
  const path = route`/rest/api/3/issue/${id}/properties/${gateProperty}`;
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  const body = JSON.stringify({ state, missing });
  const response = await send(async () => {
    await pace();
    return state === null
      ? api.asApp().requestJira(path, { method: 'DELETE' })
      : api.asApp().requestJira(path, { method: 'PUT', headers, body });
  });
  if (response.ok) return true;
  if (response.status !== 403 && response.status !== 404) throw await unexpected(response);
  // What is to be taken away and is not there is as it should be.
  return state === null;
}
