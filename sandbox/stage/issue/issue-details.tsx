import Heading from '@atlaskit/heading/heading';
import Lozenge from '@atlaskit/lozenge/lozenge';
import type { ReactNode } from 'react';
import type { AppField } from '../api/field';
import { dateField } from '../api/issue';
import { formatAge } from '../dates/format-age';
import { useSite } from '../state/site';
import { Person } from '../ui/person';
import { AppFieldValue } from './app-field-value';
import { AssigneeMenu } from './assignee-menu';
import { DateField } from './date-field';
import type { IssueParts } from './issue-parts';
import { StatusMenu } from './status-menu';

interface IssueDetailsProps extends IssueParts {
  readonly startField: string | undefined;
  /** Fields of the app; those that are empty are not shown. */
  readonly appFields: readonly AppField[];
}

/** The right column: status, people, dates. */
export function IssueDetails({ startField, appFields, ...parts }: IssueDetailsProps) {
  const { issue, rights, edit } = parts;
  const { fields } = issue;
  const mayDate = rights.edit;
  return (
    <aside className="issue-side" aria-label="Details">
      <StatusMenu {...parts} />
      <div className="issue-details">
        <Heading size="xsmall" as="h2">
          Details
        </Heading>
        <dl>
          <Detail name="Assignee">
            <AssigneeMenu {...parts} />
          </Detail>
          <Detail name="Reporter">
            <Person user={fields.reporter} nobody="Nobody" />
          </Detail>
          <Detail name="Due date">
            <DateField
              name="Due date"
              value={fields.duedate}
              mayEdit={mayDate}
              save={(duedate) => void edit({ duedate }, { duedate })}
            />
          </Detail>
          {startField !== undefined && (
            <Detail name="Start date">
              <DateField
                name="Start date"
                value={dateField(issue, startField)}
                mayEdit={mayDate}
                save={(start) => void edit({ [startField]: start }, { [startField]: start })}
              />
            </Detail>
          )}
          <Detail name="Priority">{fields.priority?.name ?? <span className="subtle">None</span>}</Detail>
          {fields.resolution !== null && <Detail name="Resolution">{fields.resolution.name}</Detail>}
          <Detail name="Labels">
            {fields.labels.length === 0 ? (
              <span className="subtle">None</span>
            ) : (
              <span className="issue-tags">
                {fields.labels.map((label) => (
                  <Lozenge key={label}>{label}</Lozenge>
                ))}
              </span>
            )}
          </Detail>
          <Detail name="Fix versions">
            {fields.fixVersions.length === 0 ? (
              <span className="subtle">None</span>
            ) : (
              fields.fixVersions.map(({ name }) => name).join(', ')
            )}
          </Detail>
          {appFields
            .filter(({ id }) => fields[id] != null)
            .map(({ id, name }) => (
              <Detail key={id} name={name}>
                <AppFieldValue value={fields[id]} />
              </Detail>
            ))}
        </dl>
      </div>
      <Stamps created={fields.created} updated={fields.updated} />
    </aside>
  );
}

function Detail({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="issue-detail">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Stamps({ created, updated }: { readonly created: string; readonly updated: string }) {
  const { now } = useSite();
  return (
    <p className="issue-stamps">
      Created <time dateTime={created}>{formatAge(now() - Date.parse(created))}</time>
      <br />
      Updated <time dateTime={updated}>{formatAge(now() - Date.parse(updated))}</time>
    </p>
  );
}
