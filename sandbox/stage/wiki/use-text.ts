import { useEffect, useState } from 'react';
import type { AdfNode } from '../adf/adf';
import type { WikiPage } from '../api/wiki-page';
import { adfToDoc } from '../editor/adf-to-doc';
import { docToAdf } from '../editor/doc-to-adf';
import { useSession } from '../state/session';
import { clearDraft, readDraft, writeDraft, type Draft } from './draft';

/** Title and body as they are being written. */
export interface Text {
  /** What the editor opens on: the draft, or else what is published. */
  readonly initial: Draft;
  readonly title: string;
  readonly document: AdfNode;
  readonly setTitle: (title: string) => void;
  readonly setDocument: (document: AdfNode) => void;
  readonly isChanged: boolean;
  /** It opened on a draft from before. */
  readonly isRestored: boolean;
  /** Grows when the editor must begin anew. */
  readonly round: number;
  /** Back to what is published. */
  readonly discard: () => void;
  readonly forgetDraft: () => void;
}

/** Keeps what is written as a draft until it is published. */
export function useText(page: WikiPage): Text {
  const { email } = useSession();
  const pageId = page.id;
  const [published] = useState(() => settled(page));
  const [opened, setOpened] = useState(() => readDraft({ pageId, email }));
  const initial = opened ?? published;
  const [title, setTitle] = useState(initial.title);
  const [document, setDocument] = useState(initial.document);
  const [round, setRound] = useState(0);
  const isChanged = title !== published.title || JSON.stringify(document) !== JSON.stringify(published.document);
  const { version } = initial;
  useEffect(() => {
    if (isChanged) writeDraft({ pageId, email }, { version, title, document });
    else clearDraft({ pageId, email });
  }, [pageId, email, version, title, document, isChanged]);
  const forgetDraft = () => clearDraft({ pageId, email });
  const discard = () => {
    forgetDraft();
    setOpened(undefined);
    setTitle(published.title);
    setDocument(published.document);
    setRound(round + 1);
  };
  const isRestored = opened !== undefined;
  return { initial, title, document, setTitle, setDocument, isChanged, isRestored, round, discard, forgetDraft };
}

/** What is published, as the editor would write it, so that opening the editor is no change. */
function settled({ version, title, body }: WikiPage): Draft {
  return { version: version.number, title, document: docToAdf(adfToDoc(body.atlas_doc_format.value)) };
}
