import { z } from 'zod';

const operation = z.strictObject({
  add: z.unknown().optional(),
  remove: z.unknown().optional(),
  set: z.unknown().optional(),
  edit: z.unknown().optional(),
  copy: z.unknown().optional(),
});

/** Body of create, edit and transition. */
export const editBody = z.looseObject({
  fields: z.record(z.string(), z.unknown()).optional(),
  update: z.record(z.string(), z.array(operation)).optional(),
  properties: z.array(z.strictObject({ key: z.string(), value: z.unknown() })).optional(),
  transition: z.looseObject({ id: z.string().optional() }).optional(),
});

export type EditBody = z.infer<typeof editBody>;
export type UpdateOperation = z.infer<typeof operation>;
