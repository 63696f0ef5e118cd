import Heading from '@atlaskit/heading/heading';
import { readSpaces } from '../api/wiki-space';
import { useRemote } from '../state/use-remote';
import { useTitle } from '../state/use-title';
import { wikiPaths } from '../state/wiki-paths';
import { RemoteView } from '../ui/remote-view';
import { SpaceMark } from './space-mark';

/** All spaces that the person may see. */
export function SpacesPage() {
  useTitle('Spaces', 'Confluence');
  const handle = useRemote(readSpaces);
  return (
    <div className="page">
      <div className="page-head">
        <Heading size="large" as="h1">
          Spaces
        </Heading>
      </div>
      <RemoteView handle={handle} thing="the spaces">
        {(spaces) =>
          spaces.length === 0 ? (
            <p className="subtle">Spaces that you may see show here. Switch to another person at the top right.</p>
          ) : (
            <ul className="plain-list card-list">
              {spaces.map(({ id, key, name }) => (
                <li key={id}>
                  <a className="issue-row" href={wikiPaths.space(key)}>
                    <SpaceMark name={name} />
                    <span className="issue-row-summary">{name}</span>
                    <span className="subtle">{key}</span>
                  </a>
                </li>
              ))}
            </ul>
          )
        }
      </RemoteView>
    </div>
  );
}
