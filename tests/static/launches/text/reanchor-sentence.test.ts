import type { ReanchorRow } from '../../../../src/contract/launch';
import { reanchorSentence } from '../../../../static/launches/text/reanchor-sentence';

const dates = { start: null, due: '2026-06-10' };
const moved = (days: number) => ({ issueId: '1', from: dates, to: dates, days });
const rows: readonly ReanchorRow[] = [
  { kind: 'moves', ...moved(7) },
  { kind: 'moves', ...moved(-9) },
  { kind: 'squeezed', ...moved(2), short: 1 },
  { kind: 'lost', ...moved(2), past: 1 },
  { kind: 'kept', issueId: '2', why: 'pinned' },
];

describe('reanchorSentence', () => {
  it('counts what moves, the hidden included, and what is in trouble', () => {
    const conflict = { from: '1', to: '2', standing: { kind: 'unknown' } } as const;
    expect(reanchorSentence({ rows: [...rows], conflicts: [conflict], hidden: 1 })).toBe(
      'Moves 3 milestones by up to 9 working days, squeezes 1, loses 1, keeps 1. 1 conflict.',
    );
  });

  it('says that nothing changes', () => {
    expect(reanchorSentence({ rows: [], conflicts: [], hidden: 0 })).toBe('Changes nothing.');
  });
});
