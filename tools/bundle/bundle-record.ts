import { z } from 'zod';

const chunk = z.strictObject({
  file: z.string(),
  /** Bytes, compressed. */
  gzip: z.number(),
  /** Chunks that are loaded with it. */
  imports: z.array(z.string()),
  /** Modules by path from the project's root, each with its bytes before it is minified. */
  modules: z.record(z.string(), z.number()),
});

/** What a build of pages has put where. */
export const bundleRecord = z.strictObject({
  /** The chunk that the page itself names. */
  entry: z.string(),
  chunks: z.array(chunk),
  /** All styles lie in one file, which every page loads. */
  styles: z.strictObject({ gzip: z.number(), modules: z.record(z.string(), z.number()) }),
  /** What modules of our own load later, by the module that does. */
  later: z.record(z.string(), z.array(z.string())),
});

export type BundleRecord = z.infer<typeof bundleRecord>;
export type Chunk = z.infer<typeof chunk>;
