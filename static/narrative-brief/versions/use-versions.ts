import { useCallback, useEffect, useRef, useState } from 'react';
import type { VersionHead } from '../../../src/contract/narrative-brief';
import { errorMessage } from '../../shared/text/error-message';
import { callBrief } from '../call-brief';

type State = { readonly kind: 'loading' | 'loaded' } | { readonly kind: 'failed'; readonly message: string };

/** The versions of the brief, the newest first, a page at a time. */
export function useVersions() {
  const [versions, setVersions] = useState<readonly VersionHead[]>([]);
  const [more, setMore] = useState(false);
  const [state, setState] = useState<State>({ kind: 'loading' });
  const oldest = useRef<number | null>(null);

  const load = useCallback(async () => {
    try {
      const reply = await callBrief('brief.versions', oldest.current === null ? {} : { before: oldest.current });
      if (reply.kind === 'no-access') throw new Error('You cannot see this brief any more');
      oldest.current = reply.versions.at(-1)?.number ?? oldest.current;
      // A page that was asked for twice is shown once.
      setVersions((before) => [...before, ...reply.versions.filter((next) => before.every(isOther(next)))]);
      setMore(reply.more);
      setState({ kind: 'loaded' });
    } catch (error) {
      setState({ kind: 'failed', message: errorMessage(error) });
    }
  }, []);

  useEffect(() => void load(), [load]);
  return { versions, more, state, load };
}

function isOther(next: VersionHead) {
  return ({ number }: VersionHead) => number !== next.number;
}
