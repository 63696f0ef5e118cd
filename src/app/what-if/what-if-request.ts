import type { LaunchId } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';

/** Who asks, and from where: all of it from the platform's context, never from the payload. */
export interface WhatIfRequest {
  readonly accountId: string;
  /** In the issue panel: its issue. Others are asked about only in the same launch. */
  readonly issueId?: MilestoneId | undefined;
  /** In a macro: the launch it is bound to; null: none yet. */
  readonly bound?: LaunchId | null | undefined;
}
