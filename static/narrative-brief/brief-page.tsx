import { Suspense, lazy, useMemo, useState } from 'react';
import { briefLength } from '../../src/domain/narrative/brief-length';
import type { BriefView } from '../../src/contract/narrative-brief';
import { PartBoundary } from '../shared/ui/part-boundary';
import { BriefHeader } from './brief-header';
import { Notices, type Notice } from '../shared/ui/notices';
import type { BriefTools, Panel } from './brief-tools';
import { BriefSections } from './sections/brief-sections';
import { actWith } from './state/act';
import { contentWithDrafts } from './state/content-with-drafts';
import type { BriefSource } from './state/use-brief';
import { useDrafts } from './state/use-drafts';
import { useFocusReturn } from './use-focus-return';

// Reading needs none of these: they are fetched when they are asked for.
const LockPanel = lazy(async () => ({ default: (await import('./lock/lock-panel')).LockPanel }));
const LockChoice = lazy(async () => ({ default: (await import('./lock/lock-choice')).LockChoice }));
const VersionsView = lazy(async () => ({ default: (await import('./versions/versions-view')).VersionsView }));

interface BriefPageProps {
  readonly brief: BriefView;
  readonly failure: string | null;
  readonly source: BriefSource;
}

/** The brief of an epic that may be seen. */
export function BriefPage({ brief, failure, source }: BriefPageProps) {
  const [panel, setPanel] = useState<Panel | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const openedFrom = useFocusReturn(panel === null);
  const draftTools = useDrafts(brief);
  const { adopt, reload } = source;
  const tools: BriefTools = {
    ...draftTools,
    act: useMemo(() => actWith(adopt), [adopt]),
    tell: setNotice,
    openPanel: (next, fromId) => {
      openedFrom(fromId);
      setNotice(null);
      setPanel(next);
    },
  };
  const { pages } = briefLength(contentWithDrafts(brief.content, tools.drafts));
  const close = () => setPanel(null);

  return (
    <article className="brief-page" aria-labelledby="brief-title">
      <BriefHeader brief={brief} pages={pages} tools={tools} panel={panel} />
      <Notices notice={notice} failure={failure} onRetry={() => void reload()} />
      {panel !== null && (
        <PartBoundary>
          <Suspense fallback={<p className="subtle">Opening…</p>}>
            {panel === 'lock' && <LockPanel brief={brief} tools={tools} onClose={close} />}
            {panel === 'choose-lock' && <LockChoice brief={brief} tools={tools} onClose={close} />}
            {panel === 'versions' && <VersionsView onClose={close} />}
          </Suspense>
        </PartBoundary>
      )}
      {/* Hidden, not gone: what is being written stays as it is. */}
      <div hidden={panel === 'versions'}>
        <BriefSections brief={brief} tools={tools} />
      </div>
    </article>
  );
}
