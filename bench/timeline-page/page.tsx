import './no-bridge';
import '@atlaskit/css-reset';
import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import { createRoot } from 'react-dom/client';
import { Timeline } from '../../static/shared/timeline/timeline';
import '../../static/shared/ui/ui.css';
import { largeLaunch } from './large-launch';
import { scrollFrames } from './scroll-frames';

Object.assign(globalThis, { scrollFrames });

/** `?n=200&theme=dark&days=700`: a timeline of its own, to be measured and looked at. */
const asked = new URLSearchParams(location.search);
const number = (name: string) => (asked.has(name) ? Number(asked.get(name)) : undefined);
const launch = largeLaunch(number('n') ?? 40, number('days'));
const container = document.getElementById('root');
if (container === null) throw new Error('Cannot show the timeline: the page has no element "root"');
const root = createRoot(container);

void setGlobalTheme({ colorMode: asked.get('theme') === 'dark' ? 'dark' : 'light' }).then(() => {
  performance.mark('data');
  root.render(
    <Timeline
      launch={launch}
      openIssue={(key) => (document.title = key)}
      asking={{ link: null, onLeft: () => undefined, onMoved: () => undefined }}
    />,
  );
  // After the frame in which it stands there.
  requestAnimationFrame(function look() {
    if (document.querySelector('.tl-picture [data-milestone]') === null) requestAnimationFrame(look);
    else setTimeout(() => performance.measure('painted', 'data'));
  });
});
