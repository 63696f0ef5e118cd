import type { CalendarDate } from '../../calendar/calendar-date';
import type { ScopeChange } from './change-request';

/** A feature as claims and briefs know it, as far as it matters here. */
export interface KnownFeature {
  readonly facts: { readonly summary: string | null; readonly due: CalendarDate | null } | null;
  readonly changes: readonly { readonly revision: number; readonly cause: keyof typeof meanings }[];
  readonly revision: number;
}

/** What became of a feature; `from` and `to` say how it was and is, where that can be said. */
export interface ScopeNews {
  readonly what: ScopeChange;
  readonly from: string | null;
  readonly to: string | null;
}

const meanings = {
  descoped: 'descoped',
  'left-epic': 'left',
  'left-version': 'left',
  'moved-past-launch': 'moved',
  reopened: 'reopened',
  gone: 'gone',
} as const satisfies Readonly<Record<string, ScopeChange>>;

/**
 * What happened to a feature between two looks at it, each kind once. Another name makes no claim stale, which is why
 * it is no change of the feature; the scope says something else from then on all the same.
 */
export function scopeChangesOf(before: KnownFeature, after: KnownFeature): ScopeNews[] {
  const fresh = after.changes.filter(({ revision }) => revision > before.revision);
  const whats = new Set<ScopeChange>(fresh.map(({ cause }) => meanings[cause]));
  return [...[...whats].map((what) => newsOf(what, before, after)), ...renaming(before, after)];
}

function newsOf(what: ScopeChange, { facts: was }: KnownFeature, { facts: is }: KnownFeature): ScopeNews {
  return what === 'moved' ? { what, from: was?.due ?? null, to: is?.due ?? null } : { what, from: null, to: null };
}

/** A name that was not known before tells nothing. */
function renaming({ facts: was }: KnownFeature, { facts: is }: KnownFeature): ScopeNews[] {
  const [from, to] = [was?.summary ?? null, is?.summary ?? null];
  return from === null || to === null || from === to ? [] : [{ what: 'renamed', from, to }];
}
