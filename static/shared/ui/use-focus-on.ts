import { useEffect, useState } from 'react';

/**
 * Gives the focus to an element that is only drawn by what asks for it.
 * @param first id of what has it from the start
 * @returns tells the id of what has it next
 */
export function useFocusOn(first: string): (id: string) => void {
  // A new object each time, so that the same element can be asked for twice.
  const [wanted, setWanted] = useState({ id: first });
  useEffect(() => document.getElementById(wanted.id)?.focus(), [wanted]);
  return (id) => setWanted({ id });
}
