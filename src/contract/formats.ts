import { z } from 'zod';
import { visibleIssue } from './issue-card';
import { launchId } from './launch';
import { instant, issueId, person, plainText, refusedReply } from './narrative';

const label = plainText(40).refine((text) => text.trim() !== '', 'is empty. Give a name');
export const cellId = z.string().regex(/^[\w-]{1,64}$/, 'is not the id of a cell');
export const cellState = z.enum(['planned', 'in-production', 'in-review', 'approved', 'distributed']);
export type CellStateView = z.infer<typeof cellState>;

/** One deliverable. Ids are chosen by the page; a cell that keeps its id keeps its state. */
export const cellForm = z.strictObject({
  id: cellId,
  channel: label,
  format: label,
  region: label,
  issueId: issueId.nullable(),
});
export type CellForm = z.infer<typeof cellForm>;

export const matrixForm = z.strictObject({
  channels: z.array(label).max(30),
  formats: z.array(label).max(30),
  regions: z.array(label).max(30),
  cells: z.array(cellForm).max(300, 'holds more than 300 deliverables. Leave some out'),
});
export type MatrixForm = z.infer<typeof matrixForm>;

export const matrixView = z.strictObject({
  kind: z.literal('matrix'),
  version: z.int(),
  form: matrixForm,
  cells: z.array(
    z.strictObject({
      id: cellId,
      state: cellState,
      by: person.nullable(),
      at: instant.nullable(),
      /** null: none named, or not to be seen by the viewer. */
      issue: visibleIssue,
      /** The viewer may set its state. */
      mayEdit: z.boolean(),
      /** Why it cannot be approved yet; null: it can. */
      blocked: z.string().nullable(),
    }),
  ),
  settled: z.strictObject({ by: person, at: instant }).nullable(),
  /** Newest first, in words. */
  history: z.array(z.strictObject({ at: instant, by: person, did: z.string() })),
  /** Names offered where there is no matrix yet. */
  usual: z.strictObject({ channels: z.array(z.string()), formats: z.array(z.string()), regions: z.array(z.string()) }),
  canManage: z.boolean(),
});
export type MatrixView = z.infer<typeof matrixView>;

export const onFormats = z.strictObject({ launchId });
export const formatsReply = z.discriminatedUnion('kind', [matrixView, refusedReply]);
export type FormatsReply = z.infer<typeof formatsReply>;

export const saveFormats = z.strictObject({ launchId, version: z.int(), form: matrixForm });
export type SaveFormats = z.infer<typeof saveFormats>;
/** `settle`: from then on cells are only added by change request; `reopen` takes that back. */
export const settleFormats = z.strictObject({ launchId, version: z.int(), act: z.enum(['settle', 'reopen']) });
export const setCell = z.strictObject({ launchId, cellId, state: cellState });
/** After the matrix was settled: opens a change request. */
export const wantCell = z.strictObject({ launchId, cell: cellForm });

export const formatsAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), matrix: matrixView, note: z.string().nullable() }),
  z.strictObject({ kind: z.literal('conflict'), matrix: matrixView }),
  refusedReply,
]);
export type FormatsAction = z.infer<typeof formatsAction>;
