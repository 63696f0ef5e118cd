import Button from '@atlaskit/button/new';
import type { TemplateView } from '../../../src/contract/template';
import { AppLink } from '../app-link';
import { useNavigation } from '../state/navigation';
import { TemplateRows } from './template-rows';
import { TemplatePreview } from './template-preview';
import { templateInWords } from './text/template-in-words';

/** A template that is not the reader's to change. */
export function TemplateReader({ view }: { readonly view: TemplateView }) {
  const { go } = useNavigation();
  return (
    <article className="template-page">
      <p>
        <AppLink to="/templates">All templates</AppLink>
      </p>
      <header className="launches-head">
        <div>
          <h1 className="launches-title">{view.template.name}</h1>
          <p className="subtle">
            {templateInWords(view)}.{' '}
            {view.builtIn ? 'Make a copy to change it.' : 'Only who made it, or a Jira admin, may change it.'}
          </p>
        </div>
        <div className="launches-buttons">
          <Button appearance="primary" onClick={() => go(`/templates/new?copy=${view.id}`)}>
            Make a copy
          </Button>
        </div>
      </header>
      <TemplateRows template={view.template} />
      <TemplatePreview template={view.template} />
    </article>
  );
}
