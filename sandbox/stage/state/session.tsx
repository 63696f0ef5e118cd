import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { jiraClient, type JiraClient } from '../api/jira-client';

interface Session {
  /** null: not signed in */
  readonly email: string | null;
  readonly jira: JiraClient;
  readonly signIn: (email: string | null) => void;
}

const storageKey = 'stage.person';
const nobody = 'nobody';
const firstPerson = 'product-manager@demo.test';
const SessionContext = createContext<Session | undefined>(undefined);

/** Who looks at the stage. Kept by the browser; `?as=email` in the address overrides. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [email, setEmail] = useState(initialPerson);
  const session = useMemo<Session>(
    () => ({
      email,
      jira: jiraClient(email),
      signIn: (next) => {
        localStorage.setItem(storageKey, next ?? nobody);
        setEmail(next);
      },
    }),
    [email],
  );
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('Cannot use the session: no provider above');
  return session;
}

function initialPerson(): string | null {
  const asked = new URLSearchParams(window.location.search).get('as');
  if (asked !== null) localStorage.setItem(storageKey, asked === '' ? nobody : asked);
  const kept = localStorage.getItem(storageKey) ?? firstPerson;
  return kept === nobody ? null : kept;
}
