import type { AsksOfMove } from '../../src/contract/gate-rule';

interface RuleChoice {
  readonly value: AsksOfMove;
  readonly label: string;
  readonly help: string;
}

/** What the rule can ask, each with an example. */
export const ruleChoices: readonly RuleChoice[] = [
  {
    value: 'automatic',
    label: 'Gates before the issue, and its own gate when it is to be done',
    help: 'Asset production cannot begin while feature freeze is shut, and cannot be done while its own criteria are not met.',
  },
  {
    value: 'gates-before',
    label: 'Only gates before the issue',
    help: 'Asset production cannot begin while feature freeze is shut. It can be done whatever its own gate says.',
  },
  {
    value: 'both',
    label: 'Gates before the issue and its own gate, at every step',
    help: 'Creative review cannot even be begun before the criteria of its own gate are met.',
  },
];
