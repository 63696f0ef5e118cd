import BoardIcon from '@atlaskit/icon/core/board';
import CalendarIcon from '@atlaskit/icon/core/calendar';
import HomeIcon from '@atlaskit/icon/core/home';
import ListBulletedIcon from '@atlaskit/icon/core/list-bulleted';
import ProjectIcon from '@atlaskit/icon/core/project';
import type { ReactNode } from 'react';
import { readProjects, type Project } from '../api/project';
import { appModuleOfKind } from '../forge/app-module';
import { ModuleIcon } from '../forge/module-icon';
import { projectPath, projectViews, type ProjectView } from '../state/route';
import { appPaths } from '../state/app-place';
import { useSite } from '../state/site';
import { useRemote } from '../state/use-remote';
import { NavLink } from './nav-link';
import './side-nav.css';

interface SideNavProps {
  readonly path: string;
  /** Whose views are unfolded. */
  readonly projectKey: string | undefined;
}

const views: Readonly<Record<ProjectView, { readonly name: string; readonly icon: ReactNode }>> = {
  board: { name: 'Board', icon: <BoardIcon label="" /> },
  calendar: { name: 'Calendar', icon: <CalendarIcon label="" /> },
  list: { name: 'List', icon: <ListBulletedIcon label="" /> },
};

export function SideNav({ path, projectKey }: SideNavProps) {
  const { remote } = useRemote(readProjects);
  const projects = remote.state === 'ready' ? remote.value.values : [];
  return (
    <nav className="side-nav" aria-label="Jira">
      <ul className="plain-list">
        <NavLink href="/" isCurrent={path === '/'} icon={<HomeIcon label="" />}>
          Home
        </NavLink>
      </ul>
      <AppLinks path={path} />
      <h2 className="side-nav-title">Projects</h2>
      <ul className="plain-list">
        {projects.map((project) => (
          <ProjectLinks key={project.key} project={project} path={path} isOpen={project.key === projectKey} />
        ))}
      </ul>
      {remote.state === 'ready' && projects.length === 0 && (
        <p className="side-nav-note">No project that this person can see.</p>
      )}
      {remote.state === 'failed' && <p className="side-nav-note">{remote.failure.message}</p>}
    </nav>
  );
}

/** Apps with a page of their own. */
function AppLinks({ path }: { readonly path: string }) {
  const { info } = useSite();
  const page = info && appModuleOfKind(info, 'global');
  if (info === undefined || page === undefined) return null;
  const root = appPaths.global(info.app);
  return (
    <>
      <h2 className="side-nav-title">Apps</h2>
      <ul className="plain-list">
        <NavLink href={root} isCurrent={path.startsWith(root)} icon={<ModuleIcon address={page.icon} />}>
          {page.title}
        </NavLink>
      </ul>
    </>
  );
}

interface ProjectLinksProps {
  readonly project: Project;
  readonly path: string;
  readonly isOpen: boolean;
}

function ProjectLinks({ project, path, isOpen }: ProjectLinksProps) {
  return (
    <>
      <NavLink href={projectPath(project.key, 'board')} isCurrent={false} icon={<ProjectIcon label="" />}>
        {project.name}
      </NavLink>
      {isOpen &&
        projectViews.map((view) => (
          <NavLink
            key={view}
            href={projectPath(project.key, view)}
            isCurrent={path === projectPath(project.key, view)}
            isNested
            icon={views[view].icon}
          >
            {views[view].name}
          </NavLink>
        ))}
    </>
  );
}
