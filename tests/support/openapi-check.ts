import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { RecordedExchange } from './site-client';

const media = z.object({ 'application/json': z.looseObject({ schema: z.unknown().optional() }).optional() }).optional();
const operation = z.looseObject({
  requestBody: z.looseObject({ content: media }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: media })),
});
const documentSchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});

/** Members that Atlassian's document calls texts and its cloud answers with null as well. */
const nullable: Readonly<Record<string, readonly string[]>> = {
  ChangeDetails: ['from', 'fromString', 'to', 'toString'],
};

/** Says how a recorded exchange departs from Atlassian's OpenAPI document; an empty list when it does not. */
export type OpenApiCheck = (exchange: RecordedExchange) => string[];

export function createOpenApiCheck(folder: string): OpenApiCheck {
  const document = documentSchema.parse(JSON.parse(readFileSync(join(folder, 'jira-platform-v3.json'), 'utf8')));
  const { schemas } = document.components;
  for (const [name, members] of Object.entries(nullable)) schemas[name] = withNull(schemas[name], members);
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  addFormats(ajv);
  ajv.addSchema({ $id: 'jira', ...document });
  return (exchange) => {
    const found = findOperation(document.paths, exchange);
    if (found === undefined) return [`${exchange.method} ${exchange.path} is not documented`];
    const { template, parsed } = found;
    const place = `jira#/paths/${pointer(template)}/${exchange.method.toLowerCase()}`;
    const answer = parsed.responses[String(exchange.status)];
    return [
      ...(answer === undefined ? [`${exchange.method} ${template} does not answer ${exchange.status}`] : []),
      ...faults(
        ajv,
        answer?.content && `${place}/responses/${exchange.status}/content/application~1json/schema`,
        exchange.responseBody,
      ),
      // A refused request is refused for its fault.
      ...(exchange.status < 400
        ? faults(
            ajv,
            parsed.requestBody?.content && `${place}/requestBody/content/application~1json/schema`,
            exchange.requestBody,
          )
        : []),
    ].map((fault) => `${exchange.method} ${exchange.path} ${exchange.status}: ${fault}`);
  };
}

const propertiesSchema = z.looseObject({ properties: z.record(z.string(), z.looseObject({})) });

function withNull(schema: unknown, members: readonly string[]): unknown {
  const { properties, ...rest } = propertiesSchema.parse(schema);
  const loosened = members.map((member): [string, object] => [member, { ...properties[member], nullable: true }]);
  return { ...rest, properties: { ...properties, ...Object.fromEntries(loosened) } };
}

/** The documented path with the fewest placeholders wins: `/issue/bulkfetch` before `/issue/{id}`. */
function findOperation(paths: z.infer<typeof documentSchema>['paths'], { method, path }: RecordedExchange) {
  const templates = Object.keys(paths).filter(
    (template) => toPattern(template).test(path) && paths[template]?.[method.toLowerCase()],
  );
  const template = templates.sort((a, b) => a.split('{').length - b.split('{').length)[0];
  return template === undefined
    ? undefined
    : { template, parsed: operation.parse(paths[template]?.[method.toLowerCase()]) };
}

function toPattern(template: string): RegExp {
  return new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`);
}

function pointer(path: string): string {
  return encodeURIComponent(path.replace(/~/g, '~0').replace(/\//g, '~1'));
}

function faults(ajv: Ajv, ref: string | undefined, body: unknown): string[] {
  if (ref === undefined || body === null || body === undefined) return [];
  const validate = ajv.getSchema(ref);
  if (validate === undefined || validate(body) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'body'} ${message ?? ''}`);
}
