import { z } from 'zod';
import { issueCard, visibleIssue } from './issue-card';

export const issueId = z.string().regex(/^[\w-]{1,64}$/, 'is not the id of an issue');
/** ISO instant. */
export const instant = z.iso.datetime();

/** Who did something: a name where the viewer may know it. */
export const person = z.strictObject({ id: z.string(), name: z.string().nullable() });
export type PersonView = z.infer<typeof person>;

/**
 * Text of a person: kept as it is, shown as text. Refused: control characters but line breaks and tabs, and halves of
 * characters, which storage would not give back as they were.
 */
export function plainText(longest: number) {
  return z
    .string()
    .refine((text) => text.length <= longest, {
      error: ({ input }) => `has ${thousands(String(input).length)} characters, at most ${thousands(longest)} fit`,
    })
    .refine((text) => text.isWellFormed() && !unseen.test(text), {
      error: 'holds characters that cannot be shown, such as a null byte. Take them out',
    });
}

// eslint-disable-next-line no-control-regex -- these are the characters to refuse
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function thousands(count: number): string {
  return count.toLocaleString('en-US');
}

/** `changed`: what happened to an issue the viewer may not see is not told. */
export const featureCause = z.enum([
  'descoped',
  'left-epic',
  'left-version',
  'moved-past-launch',
  'reopened',
  'gone',
  'changed',
]);

/** Something happened to a feature after it was last looked at. `feature` null: the viewer may not see it. */
export const stale = z.strictObject({ feature: visibleIssue, cause: featureCause, at: instant });
export type StaleView = z.infer<typeof stale>;

/** A feature as named. `card` null: the viewer may not see it; the id stays, so that saving does not lose it. */
export const namedFeature = z.strictObject({ id: issueId, card: visibleIssue });
export type NamedFeatureView = z.infer<typeof namedFeature>;

/** `message` names what was to be done, the value and the way out. */
export const refusedReply = z.strictObject({ kind: z.literal('refused'), message: z.string() });

/** The macro has not been bound to an issue yet. */
export const unbound = z.strictObject({ kind: z.literal('unbound') });
/** Not signed in, or the issue may not be seen: nothing of it is told. */
export const noAccess = z.strictObject({ kind: z.literal('no-access') });

export { issueCard, visibleIssue };
