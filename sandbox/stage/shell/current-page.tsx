import EmptyState from '@atlaskit/empty-state/empty-state';
import { AppPage } from '../apps/app-page';
import { ManageAppsPage } from '../apps/manage-apps-page';
import { BoardPage } from '../board/board-page';
import { CalendarPage } from '../calendar/calendar-page';
import { IssuePage } from '../issue/issue-page';
import { HomePage } from '../pages/home-page';
import { ListPage } from '../pages/list-page';
import { ProjectSettingsPage } from '../pages/project-settings-page';
import { SearchPage } from '../pages/search-page';
import type { ProjectView, Route } from '../state/route';
import { WikiView } from '../wiki/wiki-view';
import { WorkflowPage } from '../workflow/workflow-page';

export function CurrentPage({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'issue':
      return <IssuePage key={route.key} issueKey={route.key} />;
    case 'project':
      return <ProjectPage key={route.projectKey} projectKey={route.projectKey} view={route.view} />;
    case 'app':
      return <AppPage key={route.place.root} place={route.place} />;
    case 'manage-apps':
      return <ManageAppsPage />;
    case 'project-settings':
      return <ProjectSettingsPage projectKey={route.projectKey} />;
    case 'project-workflow':
      return <WorkflowPage key={route.projectKey} projectKey={route.projectKey} />;
    case 'search':
      return <SearchPage text={route.text} />;
    case 'wiki':
      return <WikiView place={route.place} />;
    case 'not-found':
      return <EmptyState header="There is no such page" description="Choose a project on the left, or search." />;
  }
}

function ProjectPage({ projectKey, view }: { readonly projectKey: string; readonly view: ProjectView }) {
  switch (view) {
    case 'board':
      return <BoardPage projectKey={projectKey} />;
    case 'calendar':
      return <CalendarPage projectKey={projectKey} />;
    case 'list':
      return <ListPage projectKey={projectKey} />;
  }
}
