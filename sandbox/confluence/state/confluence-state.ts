import type { PageRecord, PropertyRecord, SpaceRecord } from './records';

/** All that Confluence knows. Records are replaced, never changed in place. */
export interface ConfluenceState {
  readonly now: () => number;
  readonly spaces: Map<string, SpaceRecord>;
  readonly pages: Map<string, PageRecord>;
  /** By page id. */
  readonly properties: Map<string, readonly PropertyRecord[]>;
  lastId: number;
  /** False: the site has Jira only. */
  isConnected: boolean;
}

/** @param now epoch ms of the site's clock */
export function createState(now: () => number): ConfluenceState {
  return { now, spaces: new Map(), pages: new Map(), properties: new Map(), lastId: firstId, isConnected: true };
}

/** Forgets everything; the object stays the same, so that routes need not be built again. */
export function clearState(state: ConfluenceState): void {
  state.spaces.clear();
  state.pages.clear();
  state.properties.clear();
  state.lastId = firstId;
  state.isConnected = true;
}

/** @returns a numeric id, unique across all kinds, as text */
export function nextId(state: ConfluenceState): string {
  state.lastId += 1;
  return String(state.lastId);
}

const firstId = 131_072;
