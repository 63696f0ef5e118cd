import Heading from '@atlaskit/heading/heading';
import { useSite } from '../state/site';
import { appPaths } from '../state/app-place';
import { useRemote } from '../state/use-remote';
import { demoSpace, readDemoPages } from './read-demo-pages';
import { trySteps } from './try-steps';

/** A first walk through the demo. */
export function TryThis() {
  const { info } = useSite();
  const { remote } = useRemote(readDemoPages);
  const pages = remote.state === 'ready' ? remote.value : demoSpace;
  const launches = info === undefined ? '/' : appPaths.global(info.app);
  return (
    <section>
      <div className="home-section-head">
        <Heading size="small" as="h2">
          Try this
        </Heading>
      </div>
      <ol className="try-this">
        {trySteps({ launches, pages: info?.confluence === false ? undefined : pages }).map(
          ({ title, text, link }, index) => (
            <li key={title} className="try-this-step">
              <span className="try-this-number" aria-hidden>
                {index + 1}
              </span>
              <Heading size="xsmall" as="h3">
                {title}
              </Heading>
              <p className="try-this-text">{text}</p>
              <a href={link.href}>{link.name}</a>
            </li>
          ),
        )}
      </ol>
    </section>
  );
}
