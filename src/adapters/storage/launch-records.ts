import { z } from 'zod';
import type { Creation, CreationId, CreationLink, CreationRow } from '../../domain/launches/creation';
import type { GateDraft } from '../../domain/gates/gate-draft';
import type { Baseline } from '../../domain/launches/templates/baseline';
import type { LaunchTemplate } from '../../domain/launches/templates/launch-template';
import type { StoredTemplate, TemplateId } from '../../domain/launches/templates/stored-template';
import { milestoneRow, tier } from './records';
import { storedDay } from './stored-day';
import { launchId, milestoneId, projectId } from './stored-ids';

/** The shapes in which baselines, templates and creations lie in Forge storage. */
const templateId = z.string().transform((id) => id as TemplateId);
const version = z.int();

const role = z.enum(['product', 'marketing']);
const type = z.enum(['FS', 'SS', 'FF', 'SF']);
const mode = z.enum(['at-least', 'exactly', 'keep-gap']);
const offset = z.object({ weeks: z.int().optional(), days: z.int().optional(), workdays: z.int().optional() });

const gateDraft: z.ZodType<GateDraft> = z.object({
  criteria: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.enum(['check', 'evidence', 'comments', 'brief']), title: z.string() }),
      z.object({
        kind: z.literal('approval'),
        title: z.string(),
        role: z.string(),
        apartFrom: z.array(z.string()),
        within: z.object({ unit: z.enum(['hours', 'workdays']), length: z.int() }).nullable(),
      }),
      z.object({ kind: z.literal('claims'), title: z.string(), wanted: z.enum(['rated', 'signed']) }),
      z.object({ kind: z.literal('formats'), title: z.string(), wanted: z.enum(['settled', 'approved']) }),
    ]),
  ),
  freezesScope: z.boolean(),
});

/** Id, start and due day of each milestone. */
const datesRow = z.tuple([milestoneId, storedDay.nullable(), storedDay]);

export const baselineRecord = z
  .object({ takenAt: z.string(), why: z.enum(['created', 'locked', 'by-hand']), dates: z.array(datesRow) })
  .transform(({ dates, ...taken }): Baseline => {
    const rows = dates.map(([id, start, due]) => [id, start === null ? { due } : { start, due }] as const);
    return { ...taken, dates: new Map(rows) };
  });

/** What `baselineRecord` reads back: a map is nothing that JSON keeps. */
export function baselineData({ dates, ...taken }: Baseline): z.input<typeof baselineRecord> {
  return { ...taken, dates: [...dates].map(([id, { start, due }]) => [id, start ?? null, due]) };
}

const template: z.ZodType<LaunchTemplate> = z.object({
  name: z.string(),
  t0: milestoneId,
  rows: z.array(
    z.object({
      key: milestoneId,
      name: z.string(),
      role,
      owner: z.string(),
      place: offset.or(z.literal('follows')),
      duration: z.int(),
      pinned: z.boolean(),
      optional: z.boolean(),
      deliverable: z.string().optional(),
      checkpoint: z.string().optional(),
      gate: gateDraft.optional(),
    }),
  ),
  dependencies: z.array(
    z.object({ from: milestoneId, to: milestoneId, type, lag: z.int(), mode, maxLag: z.int().optional() }),
  ),
});

export const templateRecord: z.ZodType<StoredTemplate> = z.object({
  id: templateId,
  template,
  by: z.string(),
  at: z.string(),
  version,
});

/** A creation without its rows and links, which lie in pages of their own. */
export const creationRecord: z.ZodType<CreationHead> = z.object({
  id: z.string().transform((id) => id as CreationId),
  launchId,
  accountId: z.string(),
  at: z.string(),
  state: z.enum(['running', 'done', 'taking-back', 'taken-back']),
  name: z.string(),
  tier: tier.nullable(),
  people: z.record(z.string(), z.string()),
  templateName: z.string().nullable(),
  calendarsOf: z.int(),
  t0: z.string(),
  used: z
    .object({
      name: z.string(),
      namedAfter: milestoneId.nullable(),
      tier: tier.nullable(),
      t0: milestoneId.nullable(),
      people: z.record(z.string(), z.string()),
      members: z.array(milestoneId),
    })
    .nullable(),
  asked: z.array(z.string()),
  askedAt: z.string().nullable(),
  stage: z.enum(['issues', 'records', 'links', 'close']),
  rowCount: z.int(),
  linkCount: z.int(),
  version,
});

export type CreationHead = Omit<Creation, 'rows' | 'links'> & {
  readonly rowCount: number;
  readonly linkCount: number;
};

const creationRow: z.ZodType<CreationRow> = z.intersection(
  milestoneRow,
  z.object({
    summary: z.string(),
    role,
    projectId,
    typeId: z.string(),
    dates: z.object({ start: storedDay.nullable(), due: storedDay.nullable() }),
    pinned: z.boolean(),
    gate: gateDraft.nullable().default(null),
    assignee: z.string().nullable(),
    issueId: milestoneId.nullable(),
    taken: z.boolean(),
    kept: z.string().nullable(),
  }),
);

const creationLink: z.ZodType<CreationLink> = z.object({
  from: z.string(),
  to: z.string(),
  type,
  lag: z.int(),
  mode,
  maxLag: z.int().nullable(),
  drawn: z.boolean(),
});

export const creationRows = z.array(creationRow);
export const creationLinks = z.array(creationLink);
