import { z } from 'zod';
import { briefSections, type Brief, type BriefVersion } from '../../domain/narrative/brief';
import { ratings, type ClaimPage, type ClaimSheet } from '../../domain/narrative/claim';
import type { Feature } from '../../domain/narrative/feature';
import { storedDay } from './stored-day';
import { milestoneId as issueId } from './stored-ids';

/** The shapes in which briefs, claims and features lie in Forge storage. */
const version = z.int();

const namedFeature = z.object({ id: issueId, seen: z.int() });

const content = z.object({
  problem: z.string(),
  who: z.string(),
  whatIsNew: z.string(),
  whatOneCanDo: z.string(),
  edges: z.array(
    z.object({
      id: z.string(),
      does: z.string(),
      inCase: z.string(),
      behaviour: z.string(),
      later: z.string(),
      feature: namedFeature.nullable(),
    }),
  ),
  notTrue: z.array(z.object({ id: z.string(), text: z.string() })),
});

export const briefRecord: z.ZodType<Brief> = z.object({
  epicId: issueId,
  content,
  revisions: z.record(z.enum(briefSections), z.int()),
  lock: z.object({ number: z.int(), at: z.string(), by: z.string() }).nullable(),
  lockWith: issueId.nullable(),
  number: z.int(),
  version,
});

export const briefVersionRecord: z.ZodType<BriefVersion> = z.object({
  epicId: issueId,
  number: z.int(),
  at: z.string(),
  by: z.string(),
  act: z.enum(['saved', 'locked', 'changed-after-lock', 'rechecked']),
  section: z.enum(briefSections).nullable(),
  reason: z.string().nullable(),
  content,
});

const round = z.union([z.literal(1), z.literal(2)]);
const place = z.object({ id: z.string(), page: z.int() });
const reviewRound = z.object({
  round,
  closes: storedDay.nullable(),
  closed: z.object({ at: z.string(), by: z.string(), inVersion: z.int() }).nullable(),
});

export const sheetRecord: z.ZodType<ClaimSheet> = z.object({
  issueId,
  order: z.array(place),
  removed: z.array(place.extend({ behind: z.string().nullable() })),
  round,
  rounds: z.tuple([reviewRound, reviewRound]),
  signature: z.object({ by: z.string(), at: z.string(), fingerprint: z.string(), ofVersion: z.int() }).nullable(),
  tally: z
    .object({ all: z.int(), unrated: z.int(), fingerprint: z.string(), features: z.array(namedFeature) })
    .nullable()
    .default(null),
  version,
});

const claim = z.object({
  id: z.string(),
  text: z.string(),
  adjustment: z.string(),
  evidence: z.string(),
  features: z.array(namedFeature),
  rating: z.object({ value: z.enum(ratings), by: z.string(), at: z.string(), round }).nullable(),
  revision: z.int(),
  changedIn: z.int(),
  changedBy: z.string(),
  changedAt: z.string(),
});

export const claimPageRecord: z.ZodType<ClaimPage> = z.object({ issueId, page: z.int(), claims: z.array(claim) });

const cause = z.enum(['descoped', 'left-epic', 'left-version', 'moved-past-launch', 'reopened', 'gone']);

export const featureRecord: z.ZodType<Feature> = z.object({
  id: issueId,
  facts: z
    .object({
      summary: z.string().nullable().default(null),
      descoped: z.boolean(),
      done: z.boolean(),
      parentId: z.string().nullable(),
      versionIds: z.array(z.string()),
      pastLaunch: z.boolean(),
      due: storedDay.nullable(),
    })
    .nullable(),
  changes: z.array(z.object({ revision: z.int(), cause, at: z.string(), by: z.string().nullable() })),
  revision: z.int(),
  version,
});
