import type { Creation, CreationId } from '../domain/launches/creation';
import type { BaselineId, Launch, LaunchId } from '../domain/launches/launch';
import type { Baseline } from '../domain/launches/templates/baseline';
import type { StoredTemplate, TemplateId } from '../domain/launches/templates/stored-template';
import type { Holiday, ProjectId, Settings } from '../domain/settings/settings';
import type { Actor } from './ports';

export interface LaunchPage {
  readonly launches: readonly Launch[];
  /** Where the next page begins; null: this was the last one. Not to be kept. */
  readonly next: string | null;
}

/** Records of launches beside their milestones. Reads by id are strict; listings may lag behind. */
export interface LaunchRecords {
  /** By T-0: active ones the soonest first, archived ones the latest first; those without T-0 last. At most 100. */
  page(of: { state: 'active' | 'archived'; after: string | null; limit: number }): Promise<LaunchPage>;
  baseline(launchId: LaunchId, id: BaselineId): Promise<Baseline | undefined>;
  /** Must come before the launch names it. */
  addBaseline(launchId: LaunchId, id: BaselineId, baseline: Baseline): Promise<void>;
  template(id: TemplateId): Promise<StoredTemplate | undefined>;
  templates(): Promise<readonly StoredTemplate[]>;
  saveTemplate(template: StoredTemplate): Promise<'saved' | 'changed-meanwhile'>;
  removeTemplate(template: StoredTemplate): Promise<'saved' | 'changed-meanwhile'>;
  creation(id: CreationId): Promise<Creation | undefined>;
  /** Those of this account that have come neither to their end nor been taken back. */
  openCreations(accountId: string): Promise<readonly Creation[]>;
  saveCreation(creation: Creation): Promise<'saved' | 'changed-meanwhile'>;
}

/** What an admin has settled. Reads are strict and done once per invocation. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** As they were saved under this version; undefined: never. */
  at(version: number): Promise<Settings | undefined>;
  /** Saves them as the version after the one they carry, and keeps that version. */
  save(settings: Settings): Promise<'saved' | 'changed-meanwhile'>;
}

export interface Project {
  readonly id: ProjectId;
  readonly key: string;
  readonly name: string;
}

export interface IssueType {
  readonly id: string;
  readonly name: string;
  /** 1 and above: epics and what lies over them; 0: plain issues. */
  readonly level: number;
}

export interface DateField {
  readonly id: string;
  readonly name: string;
}

/** What the app needs to be able to do in a project. */
export const projectRights = ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'LINK_ISSUES'] as const;
export type ProjectRight = (typeof projectRights)[number];

/** The Jira site around the issues. */
export interface Site {
  /** The viewer has the global permission "Administer Jira". */
  viewerAdministers(): Promise<boolean>;
  /** In the order of their keys; as the viewer all that they see. */
  projects(actor: Actor): Promise<readonly Project[]>;
  /** Projects in which the viewer may create issues. */
  creatable(): Promise<readonly Project[]>;
  /** Types the viewer may create in this project, without sub-tasks; undefined: not a project for them. */
  issueTypes(projectId: ProjectId): Promise<readonly IssueType[] | undefined>;
  /** What the app itself may do, by project. */
  appRights(projectIds: readonly ProjectId[]): Promise<ReadonlyMap<ProjectId, ReadonlySet<ProjectRight>>>;
  /** Ids of the app's own fields; null: not there, or not to be seen. */
  appFields(): Promise<{ readonly gate: string | null; readonly asked: string | null }>;
  /** Date fields of the site other than the due date. */
  dateFields(): Promise<readonly DateField[]>;
  /** Names of the link types that there are. */
  linkTypes(): Promise<readonly string[]>;
}

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
}

/** Public holidays. */
export interface Holidays {
  /** In the order of their names. */
  countries(): Promise<readonly Country[]>;
  /** Public holidays of these years, each day once, in order; undefined: no such country or region. */
  of(
    place: { readonly code: string; readonly region: string | null },
    years: readonly number[],
  ): Promise<readonly Holiday[] | undefined>;
}
