/** Asymmetric matchers of jest without its `any`. */
export function anyText(): unknown {
  return expect.any(String);
}

export function anyNumber(): unknown {
  return expect.any(Number);
}

export function textLike(pattern: RegExp | string): unknown {
  return typeof pattern === 'string' ? expect.stringContaining(pattern) : expect.stringMatching(pattern);
}

export function objectWith(members: Readonly<Record<string, unknown>>): unknown {
  return expect.objectContaining(members);
}

export function listWith(...members: unknown[]): unknown {
  return expect.arrayContaining(members);
}
