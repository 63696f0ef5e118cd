import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { useFlags } from '../state/flags';
import { navigate } from '../state/router';
import { useSite } from '../state/site';
import { useTheme } from '../state/theme';
import { useLatest } from '../state/use-latest';
import type { HostPage } from './bridge-host';

interface Around {
  readonly frameRef: RefObject<HTMLIFrameElement>;
  readonly setHeight: (px: number) => void;
  readonly openModal: HostPage['openModal'];
}

type ThemeFollower = Parameters<HostPage['followTheme']>[0];

/** This page, as the bridge of a frame sees it. Keeps its identity while the frame stands. */
export function useHostPage({ frameRef, setHeight, openModal }: Around): HostPage {
  const flags = useFlags();
  const theme = useTheme();
  const { info } = useSite();
  const latestTheme = useRef(theme);
  const latestInfo = useLatest(info);
  const followers = useRef<ThemeFollower[]>([]);
  useEffect(() => {
    latestTheme.current = theme;
    for (const follow of followers.current) follow({ colorMode: theme.colorMode, attribute: theme.attribute });
  }, [theme]);

  return useMemo(
    () => ({
      origin: window.location.origin,
      site: () => latestInfo.current,
      colorMode: () => latestTheme.current.colorMode,
      followTheme: (apply) => {
        followers.current.push(apply);
        const { colorMode, attribute } = latestTheme.current;
        apply({ colorMode, attribute });
      },
      // An appearance makes the flag bold, and decides its icon too.
      showFlag: ({ type, appearance, ...flag }) =>
        flags.show({ ...flag, type: appearance ?? type, bold: appearance !== undefined }),
      closeFlag: flags.dismiss,
      openModal,
      open: openUrl,
      setHeight,
      setTitle: (title) => {
        document.title = title;
      },
      markReady: () => {
        frameRef.current?.setAttribute('data-ready', 'true');
      },
      reload: () => window.location.reload(),
      refresh: () => frameRef.current?.contentWindow?.location.reload(),
    }),
    [flags, frameRef, latestInfo, openModal, setHeight],
  );
}

function openUrl(address: string, inNewTab: boolean): void {
  const url = new URL(address, window.location.origin);
  if (inNewTab || url.origin !== window.location.origin) window.open(url, '_blank', 'noopener');
  else navigate(url.pathname + url.search + url.hash);
}
