import { useEffect, useRef, useState, type RefObject } from 'react';
import type { RiskFlag } from '../../../src/domain/narrative/risk-flags/risk-flag';
import { useClaimTools } from '../claim-tools';
import { flagsOf } from '../state/flags-of';

interface Shown {
  readonly flag: RiskFlag;
  readonly left: number;
  readonly top: number;
}

/** Why words are flagged and what would mend it, beside the words under the mouse or the focus. One card for all rows. */
export function FlagCard({ grid }: { readonly grid: RefObject<HTMLElement> }) {
  const { store } = useClaimTools();
  const [shown, setShown] = useState<Shown | null>(null);
  const card = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = grid.current;
    const look = ({ target }: Event) => {
      if (!(target instanceof Element) || card.current?.contains(target)) return;
      setShown(shownAt(target, (id) => store.getTable().rows.get(id)?.shown));
    };
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setShown(null);
    const hide = () => setShown(null);
    document.addEventListener('pointerover', look);
    element?.addEventListener('focusin', look);
    document.addEventListener('keydown', close);
    document.addEventListener('scroll', hide, true);
    return () => {
      document.removeEventListener('pointerover', look);
      element?.removeEventListener('focusin', look);
      document.removeEventListener('keydown', close);
      document.removeEventListener('scroll', hide, true);
    };
  }, [grid, store]);

  if (shown === null) return null;
  return (
    <div ref={card} role="tooltip" className="flag-card" style={{ left: shown.left, top: shown.top }}>
      <p>{shown.flag.why}</p>
      <p className="subtle">{shown.flag.mend}</p>
    </div>
  );
}

type ClaimById = (id: string) => Parameters<typeof flagsOf>[0] | undefined;

function shownAt(target: Element, claimById: ClaimById): Shown | null {
  const mark = target.closest<HTMLElement>('[data-flag]');
  const claim = claimById(mark?.closest<HTMLElement>('[data-claim]')?.dataset['claim'] ?? '');
  const flag = claim && flagsOf(claim)[Number(mark?.dataset['flag'])];
  if (!mark || !flag) return null;
  const { left, bottom } = mark.getBoundingClientRect();
  // It is 320 px wide at most and must not widen the page.
  return { flag, left: Math.max(0, Math.min(left, window.innerWidth - 328)), top: bottom + 4 };
}
