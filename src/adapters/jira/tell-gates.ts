import api, { route, type APIResponse } from '@forge/api';
import type { ToldGate } from '../../app/ports';
import { stateInWords } from '../../domain/gates/state-in-words';
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
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-values--apps-/
 */
export async function tellGates(pace: Pace, gates: readonly ToldGate[]): Promise<void> {
  if (gates.length === 0) return;
  const fields = await appFields();
  for (let from = 0; from < gates.length; from += mostPerRequest)
    await writeFields(fields, gates.slice(from, from + mostPerRequest));
  for (let from = 0; from < gates.length; from += atOnce)
    await Promise.all(gates.slice(from, from + atOnce).map((gate) => writeProperty(pace, gate)));
}

type Fields = Awaited<ReturnType<typeof appFields>>;

/** One bad value refuses the whole request: then each gate is told by itself, as far as Jira takes it. */
async function writeFields(fields: Fields, gates: readonly ToldGate[]): Promise<void> {
  const updates = gates.flatMap((gate) => updatesOf(fields, gate));
  if (updates.length === 0) return;
  const response = await send(() => post(updates));
  if (response.ok || response.status === 404) return;
  if (response.status !== 400) throw await unexpected(response);
  if (gates.length > 1) for (const gate of gates) await writeFields(fields, [gate]);
  // Somebody who is asked may have left the site: what the gate is can be told all the same.
  else if (fields.asked !== null && gates[0]) await writeFields({ ...fields, asked: null }, gates);
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

/** Where the app may not edit, or the issue is gone, there is nobody to be told. */
async function writeProperty(pace: Pace, { id, state, missing }: ToldGate): Promise<void> {
  const path = route`/rest/api/3/issue/${id}/properties/${gateProperty}`;
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  const body = JSON.stringify({ state, missing });
  const response = await send(async () => {
    await pace();
    return state === null
      ? api.asApp().requestJira(path, { method: 'DELETE' })
      : api.asApp().requestJira(path, { method: 'PUT', headers, body });
  });
  if (!response.ok && response.status !== 403 && response.status !== 404) throw await unexpected(response);
}
