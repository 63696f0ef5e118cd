import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { errorMessage } from '../../shared/text/error-message';
import { Trouble } from '../../shared/ui/trouble';
import { openHistory, type AppHistory } from './app-history';
import { NavigationContext } from './navigation';

/** Gives the parts of the page their place and the ways to others. */
export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [history, setHistory] = useState<AppHistory | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    openHistory().then(setHistory, (error: unknown) => setProblem(errorMessage(error)));
  }, []);
  if (problem !== null) {
    return (
      <Trouble title="Lockstep could not find its place" onRetry={() => location.reload()}>
        {problem}. Nothing was changed.
      </Trouble>
    );
  }
  return history && <WithHistory history={history}>{children}</WithHistory>;
}

function WithHistory({ history, children }: { readonly history: AppHistory; readonly children: ReactNode }) {
  const [place, setPlace] = useState(history.start);
  useEffect(() => history.listen(setPlace), [history]);
  const navigation = useMemo(() => ({ place, go: history.push, replace: history.replace }), [history, place]);
  return <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>;
}
