import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

const condition = z.enum([
  'BEGINS_WITH',
  'BETWEEN',
  'CONTAINS',
  'NOT_CONTAINS',
  'EQUAL_TO',
  'NOT_EQUAL_TO',
  'EXISTS',
  'NOT_EXISTS',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
]);

const clause = z.object({ condition, values: z.array(scalar) });
export type Clause = z.infer<typeof clause>;

const filter = clause.extend({ property: z.string() });
const filters = z.union([z.object({ and: z.array(filter) }), z.object({ or: z.array(filter) })]);
export type Filters = z.infer<typeof filters>;

const metadata = z.array(z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']));
const entityName = z.string().optional();

const ttl = z.object({ value: z.number().positive(), unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) });

const setOptions = z.object({
  ttl: ttl.optional(),
  keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).default('OVERRIDE'),
  returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
  returnMetadataFields: metadata.optional(),
});

export const keyRequest = z.object({ key: z.string(), entityName });
export const setRequest = z.object({
  key: z.string(),
  entityName,
  value: z.unknown().optional(),
  options: setOptions.optional(),
});
export type SetRequest = z.infer<typeof setRequest>;

const queryOptions = z.object({ metadataFields: metadata.optional() }).optional();

export const keyQuery = z.object({
  limit: z.int().positive().default(10),
  after: z.string().optional(),
  where: z
    .array(z.object({ property: z.literal('key'), condition: z.literal('BEGINS_WITH'), values: z.tuple([z.string()]) }))
    .max(1)
    .default([]),
  options: queryOptions,
});

export const entityQuery = z.object({
  entityName: z.string(),
  indexName: z.string(),
  partition: z.array(scalar).default([]),
  range: clause.optional(),
  filters: filters.optional(),
  sort: z.enum(['ASC', 'DESC']).default('ASC'),
  limit: z.int().positive().default(10),
  cursor: z.string().optional(),
  options: queryOptions,
});
export type EntityQuery = z.infer<typeof entityQuery>;

export const batchKeys = z.array(keyRequest);
export const batchSets = z.array(setRequest);

export const transaction = z.object({
  set: z.array(setRequest.extend({ conditions: filters.optional() })).default([]),
  delete: z.array(keyRequest.extend({ conditions: filters.optional() })).default([]),
  check: z.array(keyRequest.extend({ conditions: filters })).default([]),
});
export type Transaction = z.infer<typeof transaction>;
