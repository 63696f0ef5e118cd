import { useEffect, useState } from 'react';
import type { AdfNode } from '../adf/adf';
import { readPage, updatePage, type WikiPage } from '../api/wiki-page';
import { adfToDoc } from '../editor/adf-to-doc';
import { docToAdf } from '../editor/doc-to-adf';
import { useFlags } from '../state/flags';
import { navigate } from '../state/router';
import { useSession } from '../state/session';
import { wikiPaths } from '../state/wiki-paths';
import { clearDraft, readDraft, writeDraft, type Draft } from './draft';

export interface Writing {
  /** What the editor opens on. */
  readonly initial: Draft;
  readonly title: string;
  readonly setTitle: (title: string) => void;
  readonly setDocument: (document: AdfNode) => void;
  readonly isChanged: boolean;
  /** It opened on a draft from before. */
  readonly isRestored: boolean;
  readonly isPublishing: boolean;
  /** Grows when the editor must begin anew. */
  readonly round: number;
  /** What somebody else has published in between. */
  readonly conflict: WikiPage | undefined;
  readonly publish: () => Promise<void>;
  readonly publishOver: () => Promise<void>;
  readonly endConflict: () => void;
  readonly discard: () => void;
}

/** Writing on a page: from what is published over the draft to the next version. */
export function useWriting(page: WikiPage, spaceKey: string): Writing {
  const { jira: site, email } = useSession();
  const flags = useFlags();
  const place = { pageId: page.id, email };
  const published: Draft = { version: page.version.number, title: page.title, document: settled(page) };
  const [round, setRound] = useState(0);
  const [opened, setOpened] = useState(() => readDraft({ pageId: page.id, email }));
  const initial = opened ?? published;
  const [title, setTitle] = useState(initial.title);
  const [document, setDocument] = useState(initial.document);
  const [conflict, setConflict] = useState<WikiPage>();
  const [isPublishing, setPublishing] = useState(false);
  const isChanged = title !== published.title || JSON.stringify(document) !== JSON.stringify(published.document);

  useEffect(() => {
    const at = { pageId: page.id, email };
    if (isChanged) writeDraft(at, { version: initial.version, title, document });
    else clearDraft(at);
  }, [page.id, email, initial.version, title, document, isChanged]);

  const fail = (message: string) =>
    flags.show({ id: 'publish', type: 'error', title: 'The page was not published', description: message });
  const publishAfter = async (base: number) => {
    const wanted = title.trim();
    if (wanted === '') return fail('Give the page a title.');
    setPublishing(true);
    const outcome = await updatePage(site, { id: page.id, title: wanted, document, version: base + 1 });
    setPublishing(false);
    if (outcome.ok) {
      clearDraft(place);
      navigate(wikiPaths.page({ spaceKey, pageId: page.id, title: wanted }));
      return;
    }
    if (outcome.failure.status !== 409) return fail(outcome.failure.message);
    const theirs = await readPage(site, page.id);
    if (theirs.ok) setConflict(theirs.value);
    else fail(theirs.failure.message);
  };
  return {
    ...{ initial, title, setTitle, setDocument, isChanged, isPublishing, round, conflict },
    isRestored: opened !== undefined,
    publish: () => publishAfter(initial.version),
    publishOver: async () => {
      setConflict(undefined);
      await publishAfter(conflict?.version.number ?? initial.version);
    },
    endConflict: () => setConflict(undefined),
    discard: () => {
      clearDraft(place);
      setConflict(undefined);
      setOpened(undefined);
      setTitle(published.title);
      setDocument(published.document);
      setRound(round + 1);
    },
  };
}

/** What is published, as the editor would write it, so that opening the editor is no change. */
function settled(page: WikiPage): AdfNode {
  return docToAdf(adfToDoc(page.body.atlas_doc_format.value));
}
