import { z } from 'zod';
import { dependencyMode, dependencyType } from './dependency';
import { timeBox } from './gate';
import { launchId, place } from './launch';
import { instant, person, plainText, refusedReply } from './narrative';

export const templateId = z.string().regex(/^[\w-]{1,64}$/, 'is not the id of a template');
const rowKey = z.string().regex(/^[\w-]{1,40}$/, 'is not the key of a row');
const lag = z.int().min(-520).max(520);

const gateTitle = plainText(120);
const gateRole = plainText(60);
/** What a gate asks for, before issues, epics and people are known. */
export const gateDraft = z.strictObject({
  criteria: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.enum(['check', 'evidence', 'comments', 'brief']), title: gateTitle }),
        z.strictObject({
          kind: z.literal('approval'),
          title: gateTitle,
          role: gateRole,
          apartFrom: z.array(gateRole).max(10),
          within: timeBox.nullable(),
        }),
        z.strictObject({ kind: z.literal('claims'), title: gateTitle, wanted: z.enum(['rated', 'signed']) }),
        z.strictObject({ kind: z.literal('formats'), title: gateTitle, wanted: z.enum(['settled', 'approved']) }),
      ]),
    )
    .max(20, 'has more than 20 criteria. Put some together'),
  freezesScope: z.boolean(),
});
export type GateDraftForm = z.infer<typeof gateDraft>;

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
  gate: gateDraft.optional(),
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
