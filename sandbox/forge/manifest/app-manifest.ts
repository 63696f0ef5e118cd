import { z } from 'zod';

const interval = z.enum(['fiveMinute', 'hour', 'day', 'week']);
export type Interval = z.infer<typeof interval>;

/** What a trigger does with an event whose expression cannot be judged. */
const onError = z.enum(['IGNORE', 'IGNORE_AND_LOG', 'RECEIVE', 'RECEIVE_AND_LOG']).default('IGNORE_AND_LOG');

const eventFilter = z.object({
  ignoreSelf: z.boolean().default(false),
  expression: z.string().optional(),
  onError,
});
export type EventFilter = z.infer<typeof eventFilter>;

const triggerEvent = z
  .string()
  .transform((eventType): { eventType: string; filter?: EventFilter | undefined } => ({ eventType }))
  .or(z.object({ eventType: z.string(), filter: eventFilter.optional() }));

const trigger = z.object({
  key: z.string(),
  function: z.string(),
  events: z.array(triggerEvent),
  filter: eventFilter.optional(),
});
export type Trigger = z.infer<typeof trigger>;

const consumer = z.object({ key: z.string(), queue: z.string(), function: z.string() });
export type Consumer = z.infer<typeof consumer>;

const scheduledTrigger = z.object({ key: z.string(), function: z.string(), interval });
export type ScheduledTrigger = z.infer<typeof scheduledTrigger>;

const appFunction = z.object({ key: z.string(), handler: z.string(), timeoutSeconds: z.number().optional() });
export type AppFunction = z.infer<typeof appFunction>;

const label = z.string().or(z.object({ i18n: z.string() }).transform(({ i18n }) => i18n));

const viewportSize = z.string().or(z.object({ width: z.string().or(z.number()), height: z.string().or(z.number()) }));

const macroConfig = z.object({
  resource: z.string().optional(),
  title: label.optional(),
  viewportSize: viewportSize.optional(),
  openOnInsert: z.boolean().default(false),
  parameters: z.array(z.looseObject({ identifier: z.string(), type: z.string() })).default([]),
});

const uiModule = z.object({
  key: z.string(),
  title: label.default(''),
  icon: z.string().optional(),
  resource: z.string(),
  resolver: z.object({ function: z.string() }).optional(),
  viewportSize: viewportSize.optional(),
  // Of macros only.
  description: label.optional(),
  category: z.string().optional(),
  layout: z.string().optional(),
  emitsReadyEvent: z.boolean().optional(),
  config: macroConfig.optional(),
  adfExport: z.object({ function: z.string() }).optional(),
  // Of admin pages only.
  useAsConfig: z.boolean().optional(),
  useAsGetStarted: z.boolean().optional(),
});
export type UiModule = z.infer<typeof uiModule>;

const attributeType = z.enum(['string', 'boolean', 'float', 'integer', 'any']);
export type AttributeType = z.infer<typeof attributeType>;

const entityIndex = z
  .string()
  .transform((name) => ({ name, partition: [] as string[], range: name }))
  .or(
    z
      .object({ name: z.string(), partition: z.array(z.string()).default([]), range: z.array(z.string()).length(1) })
      .transform(({ name, partition, range }) => ({ name, partition, range: range[0] ?? name })),
  );
export type EntityIndex = z.infer<typeof entityIndex>;

const entity = z.object({
  name: z.string(),
  attributes: z.record(z.string(), z.object({ type: attributeType })),
  indexes: z.array(entityIndex).default([]),
});
export type Entity = z.infer<typeof entity>;

const indexedValue = z.object({
  path: z.string(),
  type: z.enum(['number', 'string', 'text', 'user', 'date']),
  searchAlias: z
    .string()
    .regex(/^[^.]+$/)
    .optional(),
});

/** Values inside a property of an issue, a project or a user that Jira is to index. */
const entityProperty = z.object({
  entityType: z.enum(['issue', 'project', 'user']).default('issue'),
  propertyKey: z.string(),
  values: z.array(indexedValue),
});

/** A field that the app brings to issues, and writes alone. */
const customField = z.looseObject({
  key: z.string().regex(/^[a-zA-Z0-9_-]+$/),
  name: label,
  type: z.enum(['string', 'number', 'date', 'user']),
  collection: z.enum(['list', 'none']).default('none'),
  readOnly: z.literal(true, 'sandbox covers fields that are readOnly only'),
  view: z.undefined('sandbox does not cover the view of a field').optional(),
});

const rulePage = z.object({ resource: z.string() }).optional();

/** A validator that may be added to transitions of workflows. */
const workflowValidator = z.object({
  key: z.string().regex(/^[a-zA-Z0-9_-]+$/),
  name: label,
  description: label,
  function: z.string().optional(),
  expression: z.string().optional(),
  resolver: z.object({ function: z.string() }).optional(),
  projectTypes: z.array(z.enum(['company-managed', 'team-managed'])).default(['company-managed']),
  create: rulePage,
  edit: rulePage,
  view: rulePage,
});
export type WorkflowValidator = z.infer<typeof workflowValidator>;

const scopes = z
  .array(z.string())
  .transform((names) => names.map((name) => ({ name, allowImpersonation: false })))
  .or(
    z
      .record(z.string(), z.object({ allowImpersonation: z.boolean().default(false) }).nullable())
      .transform((map) =>
        Object.entries(map).map(([name, rule]) => ({ name, allowImpersonation: rule?.allowImpersonation ?? false })),
      ),
  );

const address = z.string().or(z.object({ address: z.string() }).transform((entry) => entry.address));
const addresses = z.array(address).default([]);

const permissions = z.object({
  scopes: scopes.default([]),
  content: z.object({ styles: z.array(z.string()).default([]), scripts: z.array(z.string()).default([]) }).optional(),
  external: z
    .object({
      images: addresses,
      media: addresses,
      scripts: addresses,
      styles: addresses,
      fonts: addresses,
      frames: addresses,
      fetch: z.object({ client: addresses }).optional(),
    })
    .optional(),
});

/** The part of a Forge manifest that the sandbox wires. */
export const manifestSchema = z.object({
  app: z.object({
    id: z.string(),
    name: z.string().optional(),
    storage: z.object({ entities: z.array(entity).default([]) }).optional(),
  }),
  modules: z.looseObject({
    trigger: z.array(trigger).default([]),
    consumer: z.array(consumer).default([]),
    scheduledTrigger: z.array(scheduledTrigger).default([]),
    function: z.array(appFunction).default([]),
    'jira:customField': z.array(customField).default([]),
    'jira:workflowValidator': z.array(workflowValidator).default([]),
    'jira:entityProperty': z.array(entityProperty).default([]),
    'jira:entityPropertySet': z.array(z.object({ properties: z.array(entityProperty) })).default([]),
  }),
  resources: z.array(z.object({ key: z.string(), path: z.string() })).default([]),
  permissions: permissions.default({ scopes: [] }),
});

export type ManifestFile = z.infer<typeof manifestSchema>;
export { uiModule as uiModuleSchema };
