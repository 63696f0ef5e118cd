/** What the system calls the reason of a failure, such as `ENOENT`; undefined where it says none. */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
