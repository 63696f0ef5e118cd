import { z } from 'zod';

const result = z.looseObject({
  id: z.string().default(''),
  key: z.string().default(''),
  title: z.string().default(''),
  number: z.number().default(0),
});

const body = z.looseObject({ atlas_doc_format: z.looseObject({ value: z.string() }).optional() });

/** Members of answers which tests look into; an answer without one has its default. */
const answerJson = z.looseObject({
  id: z.string().default(''),
  title: z.string().default(''),
  version: z.looseObject({ number: z.number() }).optional(),
  body: body.optional(),
  results: z.array(result).default([]),
  _links: z.looseObject({ next: z.string().optional() }).prefault({}),
});

export type AnswerJson = z.infer<typeof answerJson>;

export function readAnswer(answer: unknown): AnswerJson {
  return answerJson.parse(answer);
}
