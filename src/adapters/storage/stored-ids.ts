import { z } from 'zod';
import type { LaunchId } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { ProjectId } from '../../domain/settings/settings';

/** Ids as they lie in Forge storage: as texts. */
export const milestoneId = z.string().transform((id) => id as MilestoneId);
export const launchId = z.string().transform((id) => id as LaunchId);
export const projectId = z.string().transform((id) => id as ProjectId);
