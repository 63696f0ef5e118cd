import Button from '@atlaskit/button/new';
import type { TemplateView } from '../../../src/contract/template';
import { AppLink } from '../app-link';
import { useNavigation } from '../state/navigation';
import { templateInWords } from './text/template-in-words';

/** All templates, the built-in ones first. */
export function TemplateList({ templates }: { readonly templates: readonly TemplateView[] }) {
  const { go } = useNavigation();
  return (
    <>
      <p>
        <AppLink to="/">All launches</AppLink>
      </p>
      <header className="launches-head">
        <h1 className="launches-title">Launch templates</h1>
        <div className="launches-buttons">
          <Button appearance="primary" onClick={() => go('/templates/new')}>
            New template
          </Button>
        </div>
      </header>
      <ul className="template-list">
        {templates.map((view) => (
          <li key={view.id} className="template-line">
            <div className="template-line-text">
              <AppLink to={`/templates/${view.id}`} className="issue-link template-line-name">
                {view.template.name}
              </AppLink>
              <span className="subtle">{templateInWords(view)}</span>
            </div>
            <Button
              appearance="subtle"
              aria-label={`Make a copy: ${view.template.name}`}
              onClick={() => go(copyPath(view.id))}
            >
              Make a copy
            </Button>
          </li>
        ))}
      </ul>
      {templates.every(({ builtIn }) => builtIn) && (
        <p className="subtle">
          Nobody has made a template of their own yet. Make a copy of one of these and change it, or open a past launch
          and choose “Make a template of it”.
        </p>
      )}
    </>
  );
}

function copyPath(id: string): string {
  return `/templates/new?copy=${id}`;
}
