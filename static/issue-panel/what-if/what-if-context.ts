import { z } from 'zod';
import { day } from '../../../src/contract/issue-card';

/** What the panel hands to its dialog; the dialog finds it in the extension of its own context. */
export const whatIfContext = z.object({
  launchId: z.string(),
  issue: z.object({
    id: z.string(),
    key: z.string(),
    summary: z.string(),
    start: day.nullable(),
    due: day.nullable(),
  }),
});
export type WhatIfContext = z.infer<typeof whatIfContext>;

/** With what the dialog closes when it has moved the date. */
export const movedMessage = z.object({ moved: z.literal(true) });
