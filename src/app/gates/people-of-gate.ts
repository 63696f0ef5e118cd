import { askedBy } from '../../domain/gates/asked-by';
import type { JudgedGate } from './judge-gates';

/** Accounts that a view of a gate names. */
export function peopleOf({ gate, launch, verdict }: JudgedGate): string[] {
  const asked = gate.criteria.flatMap((criterion) => askedBy(criterion, launch.people) ?? []);
  const wanting = verdict.standings.flatMap(({ unmet }) => (unmet?.kind === 'changes-wanted' ? [unmet.by] : []));
  return [
    ...[...asked, ...wanting, ...gate.answers.map(({ by }) => by)],
    ...(gate.asset ? [gate.asset.by] : []),
    ...(gate.waiver ? [gate.waiver.by] : []),
  ];
}
