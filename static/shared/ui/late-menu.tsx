import { Suspense, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { PartBoundary } from './part-boundary';
import { whenIdle } from './when-idle';

/** What the button that stands in for a menu says and tells. */
export interface StandInProps {
  readonly 'aria-haspopup': true;
  readonly 'aria-expanded': false;
  readonly onClick: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

interface LateMenuProps {
  /** Looks like the menu's own button. */
  readonly button: (props: StandInProps) => ReactNode;
  /** Fetches the code of the menu; always the same function. */
  readonly load: () => Promise<unknown>;
  /** The menu, with its own button. */
  readonly children: ReactNode;
}

/**
 * A menu that weighs more than what people came to read: its button stands at once, its code comes when the page has
 * nothing else to do. Nobody's button is exchanged under their finger: who presses it sooner has the menu when it comes.
 */
export function LateMenu({ button, load, children }: LateMenuProps) {
  const place = useRef<HTMLSpanElement>(null);
  const [come, setCome] = useState(false);
  const [over, setOver] = useState(false);
  const [focused, setFocused] = useState(false);
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    // A failure is told to whoever presses the button.
    return whenIdle(
      () =>
        void load().then(
          () => setCome(true),
          () => undefined,
        ),
    );
  }, [load]);
  useEffect(() => {
    if (pressed)
      void load()
        .finally(() => setCome(true))
        .catch(() => undefined);
  }, [pressed, load]);
  const open = () => {
    if (!pressed) return;
    const real = place.current?.querySelector('button');
    real?.focus();
    real?.click();
  };
  const standIn = button({
    'aria-haspopup': true,
    'aria-expanded': false,
    onClick: () => setPressed(true),
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
    onPointerEnter: () => setOver(true),
    onPointerLeave: () => setOver(false),
  });
  return (
    <span ref={place} className="late-menu">
      {come && (pressed || (!over && !focused)) ? (
        <PartBoundary>
          <Suspense fallback={standIn}>
            {children}
            <Come onCome={open} />
          </Suspense>
        </PartBoundary>
      ) : (
        standIn
      )}
    </span>
  );
}

/** Stands behind the menu: when it is there, so is the menu. */
function Come({ onCome }: { readonly onCome: () => void }) {
  const told = useRef(false);
  useLayoutEffect(() => {
    if (told.current) return;
    told.current = true;
    onCome();
  }, [onCome]);
  return null;
}
