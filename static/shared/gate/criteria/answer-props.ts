import type { CriterionView, GateView } from '../../../../src/contract/gate';

/** What a control needs to answer one criterion. */
export interface AnswerProps {
  readonly issueId: string;
  readonly criterion: CriterionView;
  /** The gate as the answer has left it. */
  readonly onGate: (gate: GateView) => void;
}
