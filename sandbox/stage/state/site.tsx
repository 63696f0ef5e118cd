import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { readSite, type SiteInfo, type SitePerson } from '../api/site';
import { useRemote } from './use-remote';

interface Site {
  readonly info: SiteInfo | undefined;
  /** Today by the clock of the site, `YYYY-MM-DD`. */
  readonly today: string;
  /** ms since 1970 by the clock of the site. */
  readonly now: () => number;
  readonly person: (email: string | null) => SitePerson | undefined;
  /** Confluence knows authors by their account only. */
  readonly personById: (accountId: string) => SitePerson | undefined;
}

const SiteContext = createContext<Site | undefined>(undefined);

/** People, app and clock of the site. */
export function SiteProvider({ children }: { readonly children: ReactNode }) {
  const { remote } = useRemote(readSite);
  const info = remote.state === 'ready' ? remote.value : undefined;
  const site = useMemo(() => siteOf(info), [info]);
  return <SiteContext.Provider value={site}>{children}</SiteContext.Provider>;
}

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (site === undefined) throw new Error('Cannot use the site: no provider above');
  return site;
}

function siteOf(info: SiteInfo | undefined): Site {
  const offset = info === undefined ? 0 : Date.parse(info.now) - Date.now();
  const now = () => Date.now() + offset;
  return {
    info,
    now,
    today: new Date(now()).toISOString().slice(0, 10),
    person: (email) => info?.people.find(({ emailAddress }) => emailAddress === email),
    personById: (accountId) => info?.people.find((person) => person.accountId === accountId),
  };
}
