import type { CellState, MatrixAct } from './format-matrix';

const stateWords: Readonly<Record<CellState, string>> = {
  planned: 'planned',
  'in-production': 'in production',
  'in-review': 'in review',
  approved: 'approved',
  distributed: 'distributed',
};

/** `in-review` → `in review` */
export function stateInWords(state: CellState): string {
  return stateWords[state];
}

/** What somebody did to the formats, without who did it: `Added 3 deliverables, took 1 out`. */
export function matrixActInWords(did: MatrixAct['did']): string {
  switch (did.kind) {
    case 'edited':
      return editInWords(did);
    case 'settled':
      return 'Settled the formats';
    case 'reopened':
      return 'Opened the formats again';
    case 'state':
      return `Set ${did.cell} from ${stateInWords(did.from)} to ${stateInWords(did.to)}`;
    case 'added-by-change':
      return `Added ${did.cell} by change request`;
  }
}

function editInWords({ added, removed }: { readonly added: number; readonly removed: number }): string {
  const plus = `${added} ${added === 1 ? 'deliverable' : 'deliverables'}`;
  if (added > 0) return removed > 0 ? `Added ${plus}, took ${removed} out` : `Added ${plus}`;
  if (removed > 0) return `Took ${removed} ${removed === 1 ? 'deliverable' : 'deliverables'} out`;
  return 'Changed names or issues';
}
