import { z } from 'zod';
import { adfDocument } from '../adf/read-document';

/** Shapes in which the site keeps its pages; also the shapes of a snapshot file. Instants are epoch ms. */
const grantees = z.union([z.literal('everyone'), z.array(z.string())]);

export const spaceRecord = z.strictObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  authorId: z.string(),
  created: z.number(),
  homepageId: z.string().nullable(),
  /** Account ids by operation on pages, and `administer`; `everyone` is every signed-in person. */
  grants: z.record(z.string(), grantees),
  /** Operations that the space denies to the app's own user. */
  appDenied: z.array(z.string()),
});

export const versionRecord = z.strictObject({
  number: z.int(),
  authorId: z.string(),
  created: z.number(),
  message: z.string(),
  title: z.string(),
  body: adfDocument,
});

export const pageRecord = z.strictObject({
  id: z.string(),
  spaceId: z.string(),
  parentId: z.string().nullable(),
  status: z.enum(['current', 'trashed']),
  position: z.int(),
  authorId: z.string(),
  ownerId: z.string(),
  created: z.number(),
  /** Oldest first; the last one is the page as it stands. */
  versions: z.array(versionRecord).min(1),
  /** Account ids of those who alone may view or edit; empty: whoever the space lets. */
  restrictions: z.strictObject({ read: z.array(z.string()), update: z.array(z.string()) }),
});

export const propertyRecord = z.strictObject({
  id: z.string(),
  key: z.string(),
  value: z.unknown(),
  number: z.int(),
  authorId: z.string(),
  created: z.number(),
  message: z.string(),
});

export type SpaceRecord = z.infer<typeof spaceRecord>;
export type PageRecord = z.infer<typeof pageRecord>;
export type VersionRecord = z.infer<typeof versionRecord>;
export type PropertyRecord = z.infer<typeof propertyRecord>;
