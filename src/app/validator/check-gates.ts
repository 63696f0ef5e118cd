import type { World } from '../ports';
import { gatesToPass } from './gates-to-pass';
import { groundsOf } from './grounds-of';
import { gatesOfMove, type Move } from './move';
import { refusalInWords } from './refusal-in-words';
import { shutGates } from './shut-gates';

export type MoveAnswer = { readonly kind: 'passes' } | { readonly kind: 'refused'; readonly message: string };

const passes: MoveAnswer = { kind: 'passes' };

/**
 * Whether an issue may go to another status: nothing goes on while a gate before it is shut, however far before. Asks
 * Jira and storage as they are now: at most two requests to Jira and, in launches of the usual size, three to storage.
 * @throws Outage when one of them does not answer
 */
export async function checkGates(world: World, move: Move): Promise<MoveAnswer> {
  const moved = await world.issues.moved(move.issueKey);
  if (!moved) return unseen(move);
  const asked = gatesOfMove(move, moved);
  if (!asked) return passes;
  const gates = await gatesToPass(world.gates, moved, asked);
  if (gates.length === 0) return passes;
  const shut = await shutGates(world, moved, await groundsOf(world, gates));
  return shut.gates.length === 0 ? passes : { kind: 'refused', message: refusalInWords(moved, shut) };
}

function unseen({ issueKey }: Move): MoveAnswer {
  const message = `Lockstep could not check the gates of ${issueKey}: it cannot see the issue. Nothing was changed. Ask a project admin to let the app browse the project`;
  return { kind: 'refused', message };
}
