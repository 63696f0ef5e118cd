import Checkbox from '@atlaskit/checkbox';
import { useState } from 'react';
import type { ProjectView, SettingsForm } from '../../../src/contract/settings';
import { withProjects } from '../state/project-changes';
import type { Change } from '../state/use-settings';
import { BulkBar } from './bulk-bar';
import { matchesProject } from './matches-project';
import { Pager } from './pager';
import { ProjectSearch } from './project-search';
import { ProjectRow } from './project-row';

interface ProjectTableProps {
  readonly projects: readonly ProjectView[];
  readonly draft: SettingsForm;
  readonly change: Change;
}

const perPage = 20;

/** All projects of the site, a page at a time; many at once through the boxes. */
export function ProjectTable({ projects, draft, change }: ProjectTableProps) {
  const [words, setWords] = useState('');
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = projects.filter((project) => matchesProject(project, words));
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const shownPage = Math.min(page, pages - 1);
  const shown = found.slice(shownPage * perPage, (shownPage + 1) * perPage);
  const chosenFound = found.filter(({ id }) => chosen.has(id));
  const all = found.length > 0 && chosenFound.length === found.length;
  const choose = (ids: readonly string[], isChosen: boolean) => setChosen(withChosen(chosen, ids, isChosen));

  if (projects.length === 0) return <p className="subtle">There is no project in Jira yet.</p>;
  return (
    <>
      <ProjectSearch
        words={words}
        found={found.length}
        all={projects.length}
        onWords={(typed) => {
          setWords(typed);
          setPage(0);
        }}
      />
      <div className="project-choose">
        <Checkbox
          label={words.trim() === '' ? 'Choose all projects' : 'Choose all that were found'}
          isChecked={all}
          isIndeterminate={!all && chosenFound.length > 0}
          isDisabled={found.length === 0}
          onChange={() =>
            choose(
              found.map(({ id }) => id),
              !all,
            )
          }
        />
        {chosenFound.length > 0 && (
          <BulkBar
            amount={chosenFound.length}
            calendars={draft.calendars}
            onSet={(part) =>
              change((form) =>
                withProjects(
                  form,
                  chosenFound.map(({ id }) => id),
                  part,
                ),
              )
            }
          />
        )}
      </div>
      {found.length === 0 ? (
        <p className="subtle">No project has these words in its name or key.</p>
      ) : (
        <div role="table" aria-label="Projects" className="project-rows">
          <Head />
          <div role="rowgroup">
            {shown.map((project) => (
              <ProjectRow
                key={project.id}
                project={project}
                draft={draft}
                isChosen={chosen.has(project.id)}
                onChoose={(isChosen) => choose([project.id], isChosen)}
                onSet={(part) => change((form) => withProjects(form, [project.id], part))}
              />
            ))}
          </div>
        </div>
      )}
      {pages > 1 && <Pager page={shownPage} pages={pages} onPage={setPage} />}
    </>
  );
}

function Head() {
  return (
    <div role="rowgroup" className="project-rows-head">
      <div role="row" className="project-row">
        {['Chosen', 'Project', 'Role', 'Calendar'].map((column) => (
          <span key={column} role="columnheader">
            {column === 'Chosen' ? <span className="visually-hidden">{column}</span> : column}
          </span>
        ))}
      </div>
    </div>
  );
}

function withChosen(chosen: ReadonlySet<string>, ids: readonly string[], isChosen: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  for (const id of ids) {
    if (isChosen) next.add(id);
    else next.delete(id);
  }
  return next;
}
