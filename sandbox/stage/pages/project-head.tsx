import Heading from '@atlaskit/heading/heading';
import { useCallback } from 'react';
import { readManagesProject } from '../api/admin';
import type { JiraClient } from '../api/jira-client';
import { readProjects } from '../api/project';
import { appModuleOfKind } from '../forge/app-module';
import { appPaths } from '../state/app-place';
import { projectPath, projectViews, workflowPath, type ProjectView } from '../state/route';
import { useSite } from '../state/site';
import { useRemote } from '../state/use-remote';
import { useTitle } from '../state/use-title';
import './project-head.css';

interface ProjectHeadProps {
  readonly projectKey: string;
  /** `app`: the page that an app has in the project. */
  readonly view: ProjectView | 'app';
}

const viewNames: Readonly<Record<ProjectView, string>> = { board: 'Board', calendar: 'Calendar', list: 'List' };

/** Name of the project and the way to its views. */
export function ProjectHead({ projectKey, view }: ProjectHeadProps) {
  const { remote } = useRemote(readProjects);
  const projects = remote.state === 'ready' ? remote.value.values : [];
  const name = projects.find(({ key }) => key === projectKey)?.name ?? projectKey;
  const { info } = useSite();
  const manages = useRemote(useCallback((jira: JiraClient) => readManagesProject(jira, projectKey), [projectKey]));
  const mayManage = manages.remote.state === 'ready' && manages.remote.value;
  const page = info && appModuleOfKind(info, 'project');
  useTitle(`${view === 'app' ? (page?.title ?? 'App') : viewNames[view]} - ${name}`);
  return (
    <header className="project-head">
      <p className="page-kicker">Projects</p>
      <Heading size="large" as="h1">
        {name}
      </Heading>
      <nav className="project-views" aria-label="Views of the project">
        {projectViews.map((each) => (
          <a key={each} href={projectPath(projectKey, each)} aria-current={each === view ? 'page' : undefined}>
            {viewNames[each]}
          </a>
        ))}
        {info && page && (
          <a href={appPaths.project(info.app, projectKey)} aria-current={view === 'app' ? 'page' : undefined}>
            {page.title}
          </a>
        )}
        {mayManage && <a href={workflowPath(projectKey)}>Workflow</a>}
      </nav>
    </header>
  );
}
