import { z } from 'zod';
import { dependencyMode, dependencyType } from './dependency';
import { launchId, place } from './launch';
import { instant, person, plainText, refusedReply } from './narrative';

export const templateId = z.string().regex(/^[\w-]{1,64}$/, 'is not the id of a template');
const rowKey = z.string().regex(/^[\w-]{1,40}$/, 'is not the key of a row');
const lag = z.int().min(-520).max(520);

export const templateRow = z.strictObject({
  key: rowKey,
  name: plainText(200),
  role: z.enum(['product', 'marketing']),
  owner: plainText(60),
  place,
  /** Working days; 0: a day without work of its own. */
  duration: z.int().min(0).max(260),
  pinned: z.boolean(),
  optional: z.boolean(),
  deliverable: plainText(200).optional(),
  checkpoint: plainText(200).optional(),
});
export type TemplateRowForm = z.infer<typeof templateRow>;

export const templateForm = z.strictObject({
  name: plainText(80),
  t0: rowKey,
  rows: z.array(templateRow).min(1).max(200),
  dependencies: z
    .array(
      z.strictObject({
        from: rowKey,
        to: rowKey,
        type: dependencyType,
        lag,
        mode: dependencyMode,
        maxLag: lag.optional(),
      }),
    )
    .max(1_000),
});
export type TemplateForm = z.infer<typeof templateForm>;

export const templateView = z.strictObject({
  id: templateId,
  builtIn: z.boolean(),
  by: person.nullable(),
  /** When it was last changed; null: built in. */
  at: instant.nullable(),
  /** The viewer may change and remove it. */
  canEdit: z.boolean(),
  version: z.int(),
  template: templateForm,
});
export type TemplateView = z.infer<typeof templateView>;

export const templatesReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-access') }),
  /** The built-in ones first. */
  z.strictObject({ kind: z.literal('templates'), templates: z.array(templateView) }),
]);
export type TemplatesReply = z.infer<typeof templatesReply>;

/** `id` null: a new one. */
export const saveTemplate = z.strictObject({ id: templateId.nullable(), version: z.int(), template: templateForm });
export type SaveTemplate = z.infer<typeof saveTemplate>;
export const templateAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), id: templateId }),
  /** Somebody else has changed it meanwhile. */
  z.strictObject({ kind: z.literal('conflict') }),
  refusedReply,
]);
export type TemplateAction = z.infer<typeof templateAction>;
export const removeTemplate = z.strictObject({ id: templateId, version: z.int() });
export type RemoveTemplate = z.infer<typeof removeTemplate>;

export const templateOfLaunch = z.strictObject({ launchId });
/** A draft to be looked at and saved; what could not be taken over is said in words. */
export const templateDraftReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('draft'), template: templateForm, notes: z.array(z.string()) }),
  refusedReply,
]);
export type TemplateDraftReply = z.infer<typeof templateDraftReply>;
