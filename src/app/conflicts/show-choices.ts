import type { ChoicesReply, OnConflict } from '../../contract/conflicts';
import { refused } from '../as-viewer';
import type { World } from '../ports';
import { choiceViews } from './choice-views';
import { breachViews } from './effect-views';
import { onConflict } from './on-conflict';

/** The ways out of a conflict, each with its effect. Nothing is written by asking. */
export async function showChoices(world: World, asked: OnConflict): Promise<ChoicesReply> {
  const seen = await onConflict(world, asked, 'show the ways out of this conflict');
  if ('kind' in seen) return seen;
  const [conflict] = breachViews(seen.sight, seen.sight.plan, seen.conflict.breach);
  if (!conflict) return refused('Cannot show the ways out of this conflict: it has just changed. Try again');
  return { kind: 'choices', conflict, choices: await choiceViews(world, seen) };
}
