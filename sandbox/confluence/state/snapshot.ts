import { z } from 'zod';
import { clearState, type ConfluenceState } from './confluence-state';
import { pageRecord, propertyRecord, spaceRecord } from './records';

const snapshotSchema = z.strictObject({
  lastId: z.int(),
  isConnected: z.boolean(),
  spaces: z.array(spaceRecord),
  pages: z.array(pageRecord),
  properties: z.array(z.tuple([z.string(), z.array(propertyRecord)])),
});

type Snapshot = z.infer<typeof snapshotSchema>;

export function takeSnapshot(state: ConfluenceState): Snapshot {
  return {
    lastId: state.lastId,
    isConnected: state.isConnected,
    spaces: [...state.spaces.values()],
    pages: [...state.pages.values()],
    properties: [...state.properties].map(([id, values]) => [id, [...values]]),
  };
}

/** Replaces the whole state. @throws when the snapshot was not taken by this version of the sandbox */
export function restoreSnapshot(state: ConfluenceState, snapshot: unknown): void {
  const from = snapshotSchema.parse(snapshot);
  clearState(state);
  state.lastId = from.lastId;
  state.isConnected = from.isConnected;
  for (const space of from.spaces) state.spaces.set(space.id, space);
  for (const page of from.pages) state.pages.set(page.id, page);
  for (const [id, values] of from.properties) state.properties.set(id, values);
}
