import { z } from 'zod';

export interface ExportRequest {
  /** Who exports; null: the platform did not say, so nothing is read in anyone's name. */
  readonly accountId: string | null;
  /** How the macro is bound; comes from the body of the page, and has to be parsed. */
  readonly config: unknown;
  readonly timezone: string;
}

const record = z.record(z.string(), z.unknown());

/**
 * Reads what a function for exports is called with. Only the page and the format are documented; apps have found the
 * configuration of the macro in several places, so each is looked at.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/macro/
 */
export function exportRequestOf(payload: unknown, invocation: unknown): ExportRequest {
  const places = [
    ['extensionPayload', 'config'],
    ['context', 'extension', 'config'],
    ['context', 'config'],
    ['extensionPayload', 'macro', 'config'],
    ['extensionPayload', 'macro', 'parameters'],
    ['context', 'extensionContext', 'config'],
    ['config'],
  ];
  return {
    accountId: accountOf(invocation),
    config: places.map((place) => at(payload, place)).find(isFilled),
    timezone: timezoneOf(at(payload, ['context', 'timezone'])),
  };
}

/** The person of the invocation, in whose name the platform lets the function read; what the payload says gives no right. */
function accountOf(invocation: unknown): string | null {
  return (
    z
      .string()
      .min(1)
      .safeParse(at(invocation, ['principal', 'accountId'])).data ?? null
  );
}

function timezoneOf(named: unknown): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: z.string().parse(named) }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

function isFilled(found: unknown): boolean {
  return Object.keys(record.safeParse(found).data ?? {}).length > 0;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((held, name) => record.safeParse(held).data?.[name], value);
}
