import { mayIn, type Subject } from '../rights/may';
import type { JiraState } from '../state/jira-state';
import type { ProjectRecord } from '../state/records';
import type { Field } from './field';

export interface EditOptions {
  /** Fields that are not on the screen may be set. */
  readonly overrideScreen: boolean;
  /** The issue is being made: the create screen counts. */
  readonly creating: boolean;
  /** The issue goes into a done status: the screen of that transition asks for a resolution. */
  readonly resolving?: boolean;
}

/** Whether the field is on the screen of whoever asks. One that wants a right of its own is shown to its holders only. */
export function maySet(
  { state, subject }: { readonly state: JiraState; readonly subject: Subject },
  project: ProjectRecord,
  { field: { id, write }, options }: { field: Field; options: EditOptions },
): boolean {
  if (write === undefined) return false;
  if (write.onlyWhenResolving === true && options.resolving !== true) return false;
  const hidden = options.creating ? project.offCreateScreen : project.offScreen;
  if (hidden.includes(id) && !options.overrideScreen) return false;
  return write.permission === undefined || mayIn(state, subject, { project, permission: write.permission });
}
