/** Whether somebody wants to see the critical path, kept in their browser. null: they have not said. */
export function readWish(whose: string): boolean | null {
  try {
    const kept = localStorage.getItem(keyOf(whose));
    return kept === null ? null : kept === 'shown';
  } catch {
    // A browser may forbid frames to keep anything.
    return null;
  }
}

export function keepWish(whose: string, isShown: boolean): void {
  try {
    localStorage.setItem(keyOf(whose), isShown ? 'shown' : 'hidden');
  } catch {
    // It then lasts as long as the page.
  }
}

function keyOf(whose: string): string {
  return `lockstep:critical-path:${whose}`;
}
