import { z } from 'zod';

export const statusSchema = z.object({
  id: z.string(),
  name: z.string(),
  statusCategory: z.object({ key: z.string() }).default({ key: 'undefined' }),
});

export type Status = z.infer<typeof statusSchema>;
