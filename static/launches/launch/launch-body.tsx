import { useMemo, useState } from 'react';
import type { LaunchView } from '../../../src/contract/launch';
import { Notices } from '../../shared/ui/notices';
import type { LaunchTab } from '../state/route';
import { LaunchBanners } from './banners/launch-banners';
import { LaunchDialog } from './dialogs/launch-dialog';
import { LaunchHeader } from './header/launch-header';
import { LaunchTabs } from './launch-tabs';
import { LaunchToolsContext, type Dialog, type LaunchTools } from './launch-tools';
import { useFocusReturn } from './use-focus-return';
import { useLaunchAct } from './use-launch-act';
import { useNews } from './use-news';

interface LaunchBodyProps {
  readonly launch: LaunchView;
  readonly tab: LaunchTab;
  readonly failure: string | null;
  readonly reload: () => Promise<void>;
  readonly chooseBaseline: (id: string | null) => void;
  /** Tells while the launch is being removed: it must not be asked for then. */
  readonly onLeaving: (leaving: boolean) => void;
}

/** A launch that may be seen. */
export function LaunchBody({ launch, tab, failure, reload, chooseBaseline, onLeaving }: LaunchBodyProps) {
  const { act, tryAct, tell, busy, notice } = useLaunchAct(reload);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const openedFrom = useFocusReturn(dialog === null);
  const news = useNews(launch);
  const tools = useMemo((): LaunchTools => {
    const openDialog = (wanted: Dialog, from: string) => {
      openedFrom(from);
      setDialog(wanted);
    };
    return { act, tryAct, tell, busy, reload, openDialog, chooseBaseline };
  }, [act, tryAct, tell, busy, reload, chooseBaseline, openedFrom]);

  return (
    <LaunchToolsContext.Provider value={tools}>
      <LaunchHeader launch={launch} />
      <p role="status" className="visually-hidden">
        {news}
      </p>
      <Notices notice={notice} failure={failure} onRetry={() => void reload()} />
      <LaunchBanners launch={launch} />
      <LaunchTabs launch={launch} tab={tab} />
      {dialog !== null && (
        <LaunchDialog dialog={dialog} launch={launch} onClose={() => setDialog(null)} onLeaving={onLeaving} />
      )}
    </LaunchToolsContext.Provider>
  );
}
