import { awaited } from '../../domain/gates/awaited';
import type { Told } from '../../domain/gates/gate';
import type { JudgedGate } from './judge-gates';

/** What Jira is to say of a gate. */
export function toldOf({ gate, verdict, launch, features }: JudgedGate): Told {
  const missing = verdict.standings.filter(({ unmet }) => unmet !== null).map(({ title }) => title);
  // A gate whose waiver holds still asks: it will be shut again.
  const asked = awaited(gate, verdict, launch.people);
  return { state: verdict.state, missing: missing.join('; '), asked, features };
}

/** Jira says something else. */
export function isNews(one: JudgedGate): boolean {
  return inText(one.gate.told) !== inText(toldOf(one));
}

/** Something is to be kept: what Jira was told, or which features are to be read ahead. */
export function isToBeKept(one: JudgedGate): boolean {
  return isNews(one) || JSON.stringify(one.gate.told?.features) !== JSON.stringify(one.features);
}

function inText(told: Told | null): string {
  return told === null ? '' : JSON.stringify([told.state, told.missing, told.asked]);
}
