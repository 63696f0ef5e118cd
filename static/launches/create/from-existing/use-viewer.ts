import { useEffect, useState } from 'react';
import type { PersonView } from '../../../../src/contract/narrative';
import { searchUsers } from '../../../shared/bridge/search-users';

/** Who looks, by name; null as long as it is not known. */
export function useViewer(accountId: string): PersonView | null {
  const [viewer, setViewer] = useState<PersonView | null>(null);
  useEffect(() => {
    if (accountId === '') return;
    let current = true;
    // Without a name the field stays empty, and whoever it is can be picked.
    void searchUsers({ accountId }, [])
      .catch(() => [])
      .then(([found]) => {
        if (current && found !== undefined) setViewer(found);
      });
    return () => {
      current = false;
    };
  }, [accountId]);
  return viewer;
}
