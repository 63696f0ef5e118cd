import { countInWords } from './count-in-words';
import { escalationKinds, type EscalationKind, type Escalations, type EscalationRule } from './settings';

/** What has become of the escalations, a sentence each, without the full stop. */
export function escalationChanges(before: Escalations, after: Escalations): string[] {
  return [
    ...escalationKinds.flatMap((kind) => ruleChanges(kind, before.rules[kind], after.rules[kind])),
    ...(before.patience === after.patience ? [] : [patienceInWords(after.patience)]),
    ...(quietInWords(before) === quietInWords(after) ? [] : [quietInWords(after)]),
    ...(before.tellMoves === after.tellMoves ? [] : [movesInWords(after.tellMoves)]),
  ];
}

function ruleChanges(kind: EscalationKind, before: EscalationRule, after: EscalationRule): string[] {
  const { on, above, asks, then } = after;
  const occasion = occasionInWords(kind, above);
  if (!on) return before.on ? [`Nobody is asked any more when ${occasionInWords(kind, before.above)}`] : [];
  const isSame = before.on && before.above === above && before.asks === asks && before.then === then;
  return isSame ? [] : [`When ${occasion}, the ${asks} is asked, then the ${then}`];
}

/**
 * What a rule waits for, after "when".
 * @param above working days; weeks for `unsigned`
 */
export function occasionInWords(kind: EscalationKind, above: number): string {
  const days = countInWords(above, 'working day');
  switch (kind) {
    case 'slip':
      return above === 0 ? 'a product milestone slips' : `a product milestone slips by more than ${days}`;
    case 'review-late':
      return above === 0 ? 'a review goes past its window' : `a review is more than ${days} past its window`;
    case 'gate-missed':
      return above === 0 ? 'a gate is missed' : `a gate has been missed for more than ${days}`;
    case 'unsigned':
      return `claims are not signed at T-${above}`;
    case 'early-production':
      return 'production begins before the feature freeze';
  }
}

function patienceInWords(patience: number): string {
  return patience === 0
    ? 'Who is asked next is asked at once'
    : `Who does not answer within ${countInWords(patience, 'working day')} is passed over for the next one`;
}

function quietInWords({ quiet }: Escalations): string {
  return quiet === null
    ? 'People are told things at any hour'
    : `Nobody is told anything from ${quiet.from} to ${quiet.to} (${quiet.zone}), nor on days off`;
}

function movesInWords(tellMoves: boolean): string {
  return tellMoves
    ? 'People are told on their issues that Lockstep has moved them'
    : 'People are not told any more that Lockstep has moved their issues';
}
