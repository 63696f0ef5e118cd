import { z } from 'zod';

export type SubmitCode = 'INVALID_PAYLOAD' | 'INVALID_CONFIG' | 'INVALID_BODY';

/** What a configuration page hands to `view.submit`, judged as the platform does. */
export type Submitted =
  | { readonly kind: 'valid'; readonly config: MacroConfig; readonly keepEditing: boolean }
  | { readonly kind: 'refused'; readonly code: SubmitCode; readonly reason: string };

export type MacroConfig = Readonly<Record<string, unknown>>;

const payloadSchema = z.looseObject({
  config: z.unknown().optional(),
  body: z.unknown().optional(),
  keepEditing: z.boolean().default(false),
});

/** @see https://developer.atlassian.com/platform/forge/add-custom-configuration-to-a-macro/ */
export function checkSubmit(payload: unknown): Submitted {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return refuse('INVALID_PAYLOAD', 'it must be an object with "config"');
  const { config, body, keepEditing } = parsed.data;
  if (body !== undefined) return refuse('INVALID_BODY', 'this macro has no body');
  if (!isPlainObject(config)) return refuse('INVALID_CONFIG', '"config" must be an object');
  const wrong = Object.entries(config).find(([, value]) => !isConfigValue(value));
  if (wrong !== undefined) return refuse('INVALID_CONFIG', `"${wrong[0]}" holds ${nameOf(wrong[1])}`);
  return { kind: 'valid', config: withoutGaps(config), keepEditing };
}

function refuse(code: SubmitCode, reason: string): Submitted {
  return { kind: 'refused', code, reason };
}

/** Text, number, yes or no, an object of such, or a list of one kind. Never null, never lists in lists. */
function isConfigValue(value: unknown): boolean {
  if (Array.isArray(value))
    return isUniform(value) && value.every((item) => !Array.isArray(item) && isConfigValue(item));
  if (isPlainObject(value)) return Object.values(value).every(isConfigValue);
  if (typeof value === 'number') return Number.isFinite(value);
  // A field left undefined is a field that is not there.
  return ['string', 'boolean', 'undefined'].includes(typeof value);
}

function isUniform(list: readonly unknown[]): boolean {
  return new Set(list.map((item) => typeof item)).size <= 1 && !list.includes(undefined);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function withoutGaps(config: MacroConfig): MacroConfig {
  return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined));
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list of mixed or nested values' : 'a value that is no text, number or boolean';
}
