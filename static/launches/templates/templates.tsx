import './templates.css';
import Button from '@atlaskit/button/new';
import { lazy } from 'react';
import type { TemplateView } from '../../../src/contract/template';
import { LoadingLines } from '../../shared/ui/loading-lines';
import { Trouble } from '../../shared/ui/trouble';
import { AppLink } from '../app-link';
import { LazyPart } from '../lazy-part';
import { useNavigation } from '../state/navigation';
import { useWindowTitle } from '../state/use-window-title';
import { NewTemplate } from './new-template';
import { TemplateList } from './template-list';
import { useTemplates, type TemplateTools } from './use-templates';

const TemplateReader = lazy(async () => ({ default: (await import('./template-reader')).TemplateReader }));
const TemplateEditor = lazy(async () => ({ default: (await import('./edit/template-editor')).TemplateEditor }));

/** The places `/templates`, `/templates/new` and `/templates/:id`. */
export function Templates() {
  useWindowTitle('Launch templates');
  const { state, tools } = useTemplates();
  switch (state.kind) {
    case 'loading':
      return <LoadingLines label="Reading templates…" lines={6} />;
    case 'failed':
      return (
        <Trouble title="Lockstep could not load the templates" onRetry={() => void tools.reload()}>
          {state.message}. What is saved is safe.
        </Trouble>
      );
    case 'no-access':
      return <NoAccess onRetry={() => void tools.reload()} />;
    case 'loaded':
      return (
        <LazyPart>
          <Place templates={state.templates} tools={tools} />
        </LazyPart>
      );
  }
}

interface PlaceProps {
  readonly templates: readonly TemplateView[];
  readonly tools: TemplateTools;
}

function Place({ templates, tools }: PlaceProps) {
  const { place } = useNavigation();
  const id = place.path.split('/').filter((step) => step !== '')[1];
  if (id === undefined) return <TemplateList templates={templates} />;
  if (id === 'new') return <NewTemplate key={place.search} search={place.search} templates={templates} tools={tools} />;
  const view = templates.find((one) => one.id === id);
  if (view === undefined) return <Gone />;
  if (!view.canEdit) return <TemplateReader view={view} />;
  return <TemplateEditor key={id} id={id} version={view.version} template={view.template} notes={[]} tools={tools} />;
}

function Gone() {
  return (
    <div className="launches-calm">
      <h1 className="launches-title">This template is not there</h1>
      <p className="subtle">It may have been removed. Launches that were made from it stay as they are.</p>
      <p>
        <AppLink to="/templates">All templates</AppLink>
      </p>
    </div>
  );
}

function NoAccess({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="launches-calm">
      <h1 className="launches-title">Log in to see templates</h1>
      <p className="subtle">Templates are shown to everybody who can work in Jira.</p>
      <div className="button-row">
        <Button onClick={onRetry}>Try again</Button>
      </div>
    </div>
  );
}
