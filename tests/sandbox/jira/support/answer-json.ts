import { z } from 'zod';

const item = z.looseObject({ field: z.string(), fieldId: z.string(), to: z.string().nullable() });
const history = z.looseObject({ author: z.looseObject({ displayName: z.string() }), items: z.array(item) });
const named = z.looseObject({
  key: z.string().default(''),
  name: z.string().default(''),
  released: z.boolean().default(false),
});
const end = z.looseObject({ key: z.string() });
const link = z.looseObject({ id: z.string(), inwardIssue: end.optional(), outwardIssue: end.optional() });

/** Members of answers which tests look into; an answer without one has its default. */
const answerJson = z.looseObject({
  id: z.string().default(''),
  key: z.string().default(''),
  displayName: z.string().default(''),
  total: z.number().default(0),
  isLast: z.boolean().optional(),
  nextPageToken: z.string().optional(),
  fields: z.looseObject({ issuelinks: z.array(link).optional() }).prefault({}),
  issues: z
    .array(z.looseObject({ id: z.string(), key: z.string().default(''), fields: z.unknown().optional() }))
    .default([]),
  issueErrors: z.unknown().optional(),
  issueLinkTypes: z.array(named).default([]),
  issueChangeLogs: z.array(z.looseObject({ changeHistories: z.array(history) })).default([]),
  transitions: z.array(named).default([]),
  values: z
    .array(named.extend({ author: history.shape.author.optional(), items: z.array(item).default([]) }))
    .default([]),
  changelog: z.looseObject({ histories: z.array(history) }).optional(),
  permissions: z.record(z.string(), z.looseObject({ havePermission: z.boolean() })).default({}),
  errorMessages: z.array(z.string()).default([]),
  errors: z.record(z.string(), z.string()).default({}),
  keys: z.unknown().optional(),
  names: z.unknown().optional(),
  properties: z.unknown().optional(),
});

export type AnswerJson = z.infer<typeof answerJson>;

export function readAnswer(body: unknown): AnswerJson {
  return answerJson.parse(body);
}

/** For answers that are lists. */
const listJson = z.array(
  z.looseObject({
    id: z.string().default(''),
    name: z.string().default(''),
    displayName: z.string().default(''),
    released: z.boolean().default(false),
    statuses: z.array(z.unknown()).default([]),
  }),
);

export function readList(body: unknown) {
  return listJson.parse(body);
}
