import { z } from 'zod';

/** What the signed-in person may do with a space or a page. */
export const operationsSchema = z.object({
  results: z.array(z.object({ operation: z.string(), targetType: z.string() })),
});

type Operations = z.infer<typeof operationsSchema>;

export function mayDo(operations: Operations | undefined, operation: string, targetType: string): boolean {
  const granted = operations?.results ?? [];
  return granted.some((one) => one.operation === operation && one.targetType === targetType);
}
