import ModalTransition from '@atlaskit/modal-dialog/modal-transition';
import Spinner from '@atlaskit/spinner/spinner';
import { useEffect, useRef, useState } from 'react';
import { createRpc } from '../bridge/rpc';
import { useSession } from '../state/session';
import { bridgeHost } from './bridge-host';
import { ForgeModal, type OpenedModal } from './forge-modal';
import type { FramePlace } from './frame-context';
import { pageEvents } from './page-events';
import { useHostPage } from './use-host-page';

/** What Forge allows a frame of an app. */
const sandbox =
  'allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';

/** px before the app has told how high it is. */
const firstHeight = 160;

/** The app's own page in a frame, with the bridge to this one. */
export function ForgeFrame({ place }: { readonly place: FramePlace }) {
  const { jira } = useSession();
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState<number>();
  const [modal, setModal] = useState<OpenedModal>();
  const page = useHostPage({ frameRef: frame, setHeight, openModal: setModal });

  useEffect(() => {
    const rpc = createRpc({
      send: (message) => frame.current?.contentWindow?.postMessage(message, window.location.origin),
      handle: bridgeHost({ jira, place, page, events: pageEvents }),
    });
    const receive = (event: MessageEvent<unknown>) => {
      if (event.source === frame.current?.contentWindow) rpc.receive(event.data);
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, [jira, place, page]);

  const fills = [place.modal, place.configuration, place.history].some((each) => each !== undefined);
  return (
    <div className="forge-frame" style={{ height: fills ? '100%' : (height ?? firstHeight) }}>
      {height === undefined && (
        <div className="forge-frame-wait">
          <Spinner label={`Loading ${place.module.title}`} />
        </div>
      )}
      <iframe
        ref={frame}
        title={place.module.title}
        src={`/__sandbox/resource/${encodeURIComponent(place.resource)}/index.html`}
        sandbox={sandbox}
      />
      <ModalTransition>
        {modal && <ForgeModal opened={modal} place={place} dismiss={() => setModal(undefined)} />}
      </ModalTransition>
    </div>
  );
}
