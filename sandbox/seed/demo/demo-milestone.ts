import type { IssueSeed } from '../seed-issue';

/** A row of the demo. Days count working days from today. */
export interface DemoMilestone extends Omit<
  IssueSeed,
  'project' | 'reporter' | 'created' | 'start' | 'due' | 'versionIds'
> {
  /** The key that the issue will get: rows of a project stand in the order of their numbers. */
  readonly key: `${IssueSeed['project']}-${number}`;
  readonly start?: number;
  readonly due?: number;
}
