import { z } from 'zod';

export const userSchema = z.object({
  accountId: z.string(),
  displayName: z.string(),
  emailAddress: z.string().optional(),
});

export type User = z.infer<typeof userSchema>;
