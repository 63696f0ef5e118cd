import Heading from '@atlaskit/heading/heading';
import InlineEdit from '@atlaskit/inline-edit/inline-edit';
import Textfield from '@atlaskit/textfield/text-field';
import { issuePath, projectPath } from '../state/route';
import { IssueTypeIcon } from '../ui/issue-type-icon';
import type { IssueParts } from './issue-parts';

/** Where the issue lies, and what it is called. */
export function IssueHead({ issue, rights, edit }: IssueParts) {
  const { fields, key } = issue;
  return (
    <header className="issue-head">
      <nav aria-label="Breadcrumbs">
        <ol className="breadcrumbs">
          <li>
            <a href={projectPath(fields.project.key, 'list')}>{fields.project.name}</a>
          </li>
          {fields.parent !== null && (
            <li>
              <a href={issuePath(fields.parent.key)} title={fields.parent.fields?.summary}>
                {fields.parent.key}
              </a>
            </li>
          )}
          <li>
            <a href={issuePath(key)} aria-current="page">
              <IssueTypeIcon name={fields.issuetype.name} /> {key}
            </a>
          </li>
        </ol>
      </nav>
      {rights.edit ? (
        <InlineEdit
          key={fields.summary}
          defaultValue={fields.summary}
          editButtonLabel={`Summary: ${fields.summary}`}
          readViewFitContainerWidth
          isRequired
          readView={() => (
            <div className="issue-summary">
              <Heading size="large" as="h1">
                {fields.summary}
              </Heading>
            </div>
          )}
          editView={({ errorMessage, ...props }) => (
            // eslint-disable-next-line jsx-a11y/no-autofocus -- the person has just asked to edit this very text
            <Textfield {...props} isInvalid={errorMessage !== undefined} aria-label="Summary" autoFocus />
          )}
          onConfirm={(summary: unknown) => {
            if (typeof summary === 'string') void edit({ summary }, { summary });
          }}
        />
      ) : (
        <div className="issue-summary">
          <Heading size="large" as="h1">
            {fields.summary}
          </Heading>
        </div>
      )}
    </header>
  );
}
