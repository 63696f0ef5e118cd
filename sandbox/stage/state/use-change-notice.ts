import { useCallback, useEffect, useRef, useState } from 'react';

/** ms for which a value that moved by itself is highlighted. */
const noticeMs = 8_000;

interface ChangeNotice {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Notices that a shown value changed without the viewer's doing.
 * @returns the notice while it lasts, and `expect`, to be called before the viewer's own change
 */
export function useChangeNotice(value: string | null): {
  readonly notice: ChangeNotice | undefined;
  readonly expect: (next: string | null) => void;
} {
  const [notice, setNotice] = useState<ChangeNotice>();
  const known = useRef(value);
  useEffect(() => {
    if (known.current === value) return;
    setNotice({ from: known.current, to: value });
    known.current = value;
  }, [value]);
  useEffect(() => {
    if (notice === undefined) return;
    const timer = setTimeout(() => setNotice(undefined), noticeMs);
    return () => clearTimeout(timer);
  }, [notice]);
  const expect = useCallback((next: string | null) => {
    known.current = next;
  }, []);
  return { notice, expect };
}
