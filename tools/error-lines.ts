/** An error as a person at a terminal reads it: messages, no stack. */
export function errorLines(error: unknown): string {
  if (error instanceof AggregateError) return [error.message, ...error.errors.map(errorLines)].join('\n');
  return error instanceof Error ? error.message : String(error);
}
