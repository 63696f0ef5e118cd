import type { LaunchId } from '../../domain/launches/launch';
import type { ProjectId } from '../../domain/settings/settings';

/** Who asks, and from where: all of it from the platform's context, never from the payload. */
export interface LaunchRequest {
  readonly accountId: string;
  /** Where a macro asks: the launch it is bound to; null: none yet. Absent outside macros. */
  readonly bound?: LaunchId | null | undefined;
  /** Where a project page asks: its project. */
  readonly projectId?: ProjectId | undefined;
}
