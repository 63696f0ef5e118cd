import {
  projectRights,
  type DateField,
  type IssueType,
  type Project,
  type ProjectRight,
  type Site,
} from '../../src/app/launch-ports';
import type { Actor } from '../../src/app/ports';
import type { ProjectId } from '../../src/domain/settings/settings';

/** A Jira site in memory: projects PROD, MKT and INTL, which the viewer sees as long as nothing else is said. */
export class FakeSite implements Site {
  isAdmin = true;
  all: readonly Project[] = [aProject('INTL'), aProject('MKT'), aProject('PROD')];
  /** By id: projects the viewer does not see. */
  readonly hidden = new Set<string>();
  /** By id: projects in which the viewer may not create. */
  readonly closed = new Set<string>();
  /** What the app may not do, by the id of the project. */
  readonly lacking = new Map<string, readonly ProjectRight[]>();
  fields: DateField[] = [{ id: 'customfield_10015', name: 'Start date' }];
  linkTypeNames = ['Blocks', 'Gates'];
  types: IssueType[] = [
    { id: '10001', name: 'Epic', level: 1 },
    { id: '10002', name: 'Task', level: 0 },
  ];

  own: { gate: string | null; asked: string | null } = { gate: 'customfield_10201', asked: 'customfield_10202' };

  viewerAdministers(): Promise<boolean> {
    return Promise.resolve(this.isAdmin);
  }

  projects(actor: Actor): Promise<readonly Project[]> {
    const seen = this.all.filter(({ id }) => actor === 'app' || !this.hidden.has(id));
    return Promise.resolve(seen);
  }

  async creatable(): Promise<readonly Project[]> {
    return (await this.projects('viewer')).filter(({ id }) => !this.closed.has(id));
  }

  async issueTypes(projectId: ProjectId): Promise<readonly IssueType[] | undefined> {
    const isOpen = (await this.creatable()).some(({ id }) => id === projectId);
    return isOpen ? this.types : undefined;
  }

  appRights(ids: readonly ProjectId[]): Promise<ReadonlyMap<ProjectId, ReadonlySet<ProjectRight>>> {
    const isThere = (id: ProjectId): boolean => this.all.some((project) => project.id === id);
    const held = (id: ProjectId): ProjectRight[] =>
      isThere(id) ? projectRights.filter((right) => !this.lacking.get(id)?.includes(right)) : [];
    return Promise.resolve(new Map(ids.map((id) => [id, new Set(held(id))])));
  }

  appFields(): ReturnType<Site['appFields']> {
    return Promise.resolve(this.own);
  }

  dateFields(): Promise<readonly DateField[]> {
    return Promise.resolve(this.fields);
  }

  linkTypes(): Promise<readonly string[]> {
    return Promise.resolve(this.linkTypeNames);
  }
}

/** As in the demo. */
const ids = new Map([
  ['PROD', '10001'],
  ['MKT', '10002'],
  ['INTL', '10003'],
]);

export function aProject(key: string): Project {
  return { id: (ids.get(key) ?? '19999') as ProjectId, key, name: `Project ${key}` };
}
