import type { PreviewState } from './use-preview';
import type { ParsedTerms } from './parse-draft';

interface FormState {
  readonly picked: boolean;
  readonly parsed: ParsedTerms;
  readonly preview: PreviewState;
}

/** Why the form cannot be saved yet; null when it can. */
export function saveBlock({ picked, parsed, preview }: FormState): string | null {
  if (!picked) return 'Choose an issue first.';
  if (parsed.kind === 'invalid') return 'Correct the working days first.';
  if (preview.kind === 'shown' && preview.preview.kind === 'refused') return 'This dependency cannot be saved.';
  return null;
}
