import { z } from 'zod';

const entry = z.strictObject({
  /** kB of JavaScript and CSS, compressed, that may be loaded before the content stands. */
  limit: z.number().positive(),
  /** What the page of the app loads at once when this is opened, besides itself: modules, from the project's root. */
  loads: z.array(z.string()).min(1),
});

/** What each thing that a person opens may weigh, by its name. */
export const budget = z.strictObject({
  entries: z.record(z.string(), entry),
  /** Whatever one of these loads later is a thing that a person opens, and needs an entry. */
  doors: z.array(z.string()),
  /** Packages that are there twice and have to be, each with the reason. */
  twice: z.record(z.string(), z.string()),
});

export type Budget = z.infer<typeof budget>;
