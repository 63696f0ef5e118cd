import { refuse, type Answer } from './answer';
import type { Route } from './route';

/** Judges each request. @param now real time, ms: buckets fill by real time, whatever the site's clock says */
export interface RateLimits {
  /** @param issueRef the issue that is written, if any @returns headers for the response, or the refusal */
  admit(route: Route, issueRef: string | undefined, now: number): { headers: Record<string, string>; refusal?: Answer };
}

/** Requests per second and endpoint, as the cloud grants them to a tenant. */
const burstPerSecond: Readonly<Record<Route['method'], number>> = { GET: 100, POST: 100, PUT: 50, DELETE: 50 };

/** Writes upon one issue. */
const issueWindows = [
  { ms: 2_000, writes: 20 },
  { ms: 30_000, writes: 100 },
] as const;

/** @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ */
export function cloudLimits(): RateLimits {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const writes = new Map<string, number[]>();
  return {
    admit(route, issueRef, now) {
      const limit = burstPerSecond[route.method];
      const bucket = buckets.get(`${route.method} ${route.path}`) ?? { tokens: limit, at: now };
      const tokens = Math.min(limit, bucket.tokens + ((now - bucket.at) / 1000) * limit);
      buckets.set(`${route.method} ${route.path}`, { tokens: Math.max(0, tokens - 1), at: now });
      if (tokens < 1) return refusal({ limit, reason: 'jira-burst-based', waitMs: ((1 - tokens) / limit) * 1000 });
      const waitMs = issueRef === undefined ? 0 : noteWrite(writes, issueRef.toUpperCase(), now);
      if (waitMs > 0) return refusal({ limit, reason: 'jira-per-issue-on-write', waitMs });
      return { headers: headersFor(limit, Math.floor(tokens - 1), 0) };
    },
  };
}

export const noLimits: RateLimits = { admit: () => ({ headers: {} }) };

/** @returns 0 when the write may pass, else ms to wait */
function noteWrite(writes: Map<string, number[]>, issue: string, now: number): number {
  const recent = (writes.get(issue) ?? []).filter((at) => now - at < issueWindows[1].ms);
  const waits = issueWindows.map(({ ms, writes: allowed }) => {
    const inWindow = recent.filter((at) => now - at < ms);
    const freeing = inWindow[inWindow.length - allowed];
    return freeing === undefined ? 0 : ms - (now - freeing);
  });
  const wait = Math.max(...waits);
  writes.set(issue, wait > 0 ? recent : [...recent, now]);
  return wait;
}

function refusal({ limit, reason, waitMs }: { limit: number; reason: string; waitMs: number }) {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  const headers = { ...headersFor(limit, 0, seconds), 'Retry-After': String(seconds), 'RateLimit-Reason': reason };
  return { headers, refusal: refuse(429, ['Rate limit exceeded.']) };
}

function headersFor(limit: number, remaining: number, resetSeconds: number): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': new Date(Date.now() + resetSeconds * 1000).toISOString(),
    'X-RateLimit-NearLimit': String(remaining < limit * 0.2),
  };
}
