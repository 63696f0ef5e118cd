import BoardIcon from '@atlaskit/icon/core/board';
import CalendarIcon from '@atlaskit/icon/core/calendar';
import HomeIcon from '@atlaskit/icon/core/home';
import ListBulletedIcon from '@atlaskit/icon/core/list-bulleted';
import ProjectIcon from '@atlaskit/icon/core/project';
import type { ReactNode } from 'react';
import { readProjects, type Project } from '../api/project';
import { projectPath, projectViews, type ProjectView } from '../state/route';
import { useRemote } from '../state/use-remote';
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

interface NavLinkProps {
  readonly href: string;
  readonly isCurrent: boolean;
  readonly isNested?: boolean;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

function NavLink({ href, isCurrent, isNested = false, icon, children }: NavLinkProps) {
  return (
    <li>
      <a
        className={`side-nav-link ${isNested ? 'side-nav-link-nested' : ''}`}
        href={href}
        aria-current={isCurrent ? 'page' : undefined}
      >
        {icon}
        <span className="side-nav-name">{children}</span>
      </a>
    </li>
  );
}
