import type { MilestoneId } from '../schedule/plan';

/** A Jira issue's own number. Briefs and claims are bound to issues that need not be milestones. */
export type IssueId = MilestoneId;
