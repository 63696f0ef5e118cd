import { useState } from 'react';
import { readPage, updatePage, type WikiPage } from '../api/wiki-page';
import { useFlags } from '../state/flags';
import { navigate } from '../state/router';
import { useSession } from '../state/session';
import { wikiPaths } from '../state/wiki-paths';
import type { Text } from './use-text';

export interface Publishing {
  readonly isUnderWay: boolean;
  /** What somebody else has published in between. */
  readonly conflict: WikiPage | undefined;
  readonly publish: () => Promise<void>;
  /** Makes the text the version after the one that was in the way. */
  readonly publishOver: () => Promise<void>;
  readonly endConflict: () => void;
}

interface Place {
  readonly spaceKey: string;
  readonly pageId: string;
}

/** Makes what is written the next version of the page, unless somebody else was faster. */
export function usePublish({ spaceKey, pageId }: Place, text: Text): Publishing {
  const { jira: site } = useSession();
  const flags = useFlags();
  const [conflict, setConflict] = useState<WikiPage>();
  const [isUnderWay, setUnderWay] = useState(false);
  const fail = (description: string) => {
    flags.show({ id: 'publish', type: 'error', title: 'The page was not published', description });
  };
  const noteConflict = async () => {
    const theirs = await readPage(site, pageId);
    if (theirs.ok) setConflict(theirs.value);
    else fail(theirs.failure.message);
  };
  /** @param base version that the text replaces */
  const publishAfter = async (base: number) => {
    const title = text.title.trim();
    setUnderWay(true);
    const outcome = await updatePage(site, { id: pageId, title, document: text.document, version: base + 1 });
    setUnderWay(false);
    if (outcome.ok) {
      text.forgetDraft();
      navigate(wikiPaths.page({ spaceKey, pageId, title }));
    } else if (outcome.failure.status === 409) await noteConflict();
    else fail(outcome.failure.message);
  };
  return {
    isUnderWay,
    conflict,
    publish: async () => {
      if (text.title.trim() === '') fail('Give the page a title.');
      else await publishAfter(text.initial.version);
    },
    publishOver: async () => {
      setConflict(undefined);
      await publishAfter(conflict?.version.number ?? text.initial.version);
    },
    endConflict: () => setConflict(undefined),
  };
}
