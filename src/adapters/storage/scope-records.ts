import { z } from 'zod';
import {
  productionStates,
  type ChangeCause,
  type ChangeId,
  type ChangeRequest,
  type ReworkImpact,
} from '../../domain/launches/changes/change-request';
import {
  cellStates,
  type CellId,
  type CellRecord,
  type FormatCell,
  type FormatMatrix,
  type MatrixAct,
} from '../../domain/launches/formats/format-matrix';
import { triageChoices, type TriageBook } from '../../domain/launches/triage/triage';
import { storedDay } from './stored-day';
import { launchId, milestoneId } from './stored-ids';

/** The shapes in which change requests, format matrices and triage lie in Forge storage. */
const production = z.enum(productionStates);
const signed = { by: z.string(), at: z.string() };

const cellShape = {
  id: z.string().transform((id) => id as CellId),
  channel: z.string(),
  format: z.string(),
  region: z.string(),
  issueId: milestoneId.nullable(),
};
const cell: z.ZodType<FormatCell> = z.object(cellShape);

const cause: z.ZodType<ChangeCause> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('feature'),
    featureId: milestoneId,
    what: z.enum(['descoped', 'added', 'moved', 'left', 'renamed', 'reopened', 'gone']),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
  z.object({ kind: z.literal('format'), cell }),
  z.object({ kind: z.literal('said'), featureIds: z.array(milestoneId), text: z.string() }),
]);

const impact: z.ZodType<ReworkImpact> = z.object({
  assets: z.array(
    z.object({
      issueId: milestoneId,
      state: production,
      claims: z.int(),
      hours: z.number(),
      moves: z.object({ from: storedDay, to: storedDay, days: z.int(), start: storedDay.nullable() }).nullable(),
    }),
  ),
  briefs: z.array(milestoneId),
  hours: z.number(),
  cost: z.number(),
});

export const changeRecord: z.ZodType<ChangeRequest> = z.object({
  id: z.string().transform((id) => id as ChangeId),
  launchId,
  cause,
  at: z.string(),
  by: z.string().nullable(),
  state: z.enum(['open', 'approved', 'rejected']),
  decided: z.object({ ...signed, reason: z.string() }).nullable(),
  impact: impact.nullable(),
  version: z.int(),
});

const matrixAct: z.ZodType<MatrixAct> = z.object({
  ...signed,
  did: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('edited'), added: z.int(), removed: z.int() }),
    z.object({ kind: z.enum(['settled', 'reopened']) }),
    z.object({ kind: z.literal('state'), cell: z.string(), from: z.enum(cellStates), to: z.enum(cellStates) }),
    z.object({ kind: z.literal('added-by-change'), cell: z.string() }),
  ]),
});

const cellRecord: z.ZodType<CellRecord> = z.object({
  ...cellShape,
  state: z.enum(cellStates),
  by: z.string().nullable(),
  at: z.string().nullable(),
});

export const matrixRecord: z.ZodType<FormatMatrix> = z.object({
  launchId,
  channels: z.array(z.string()),
  formats: z.array(z.string()),
  regions: z.array(z.string()),
  cells: z.array(cellRecord),
  settled: z.object(signed).nullable(),
  history: z.array(matrixAct),
  version: z.int(),
});

export const triageRecord: z.ZodType<TriageBook> = z.object({
  launchId,
  records: z.array(
    z.object({
      id: z.string(),
      days: z.int(),
      scopeChanged: z.boolean(),
      rows: z.array(
        z.object({
          issueId: milestoneId,
          choice: z.enum(triageChoices),
          hours: z.number(),
          state: production,
          followUp: milestoneId.nullable(),
          asked: z.object(signed).nullable(),
        }),
      ),
      note: z.string(),
      ...signed,
      undone: z.object(signed).nullable(),
    }),
  ),
  version: z.int(),
});
