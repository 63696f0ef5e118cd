/**
 * @param pattern glob over the whole path (`*` is any text), or the source of a regular expression
 * @param path without query
 */
export function pathMatches(pattern: string, path: string): boolean {
  const glob = pattern.split('*').map(escapeForRegExp).join('.*');
  if (new RegExp(`^${glob}$`).test(path)) return true;
  try {
    return new RegExp(pattern).test(path) && isRegExpSource(pattern);
  } catch {
    return false;
  }
}

function escapeForRegExp(text: string): string {
  return text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
}

/** A plain path must match as a whole; only visible regular expression syntax makes it a part match. */
function isRegExpSource(pattern: string): boolean {
  return /[\\^$|?+()[\]{}]/.test(pattern);
}
