import type { SheetView } from '../../../src/contract/claim-table';
import { formatMoment } from '../../shared/text/format-day';
import { personName } from './person-name';

type SignatureView = NonNullable<SheetView['signature']>;

/** How many edits are named; the newest come first. */
const named = 5;

/** The line on the signature, then what voided it, each in a sentence. */
export function signatureWords({ state, by, at, voidedBy }: SignatureView): readonly string[] {
  const signed = `Signed by ${personName(by)} on ${formatMoment(at)}`;
  switch (state) {
    case 'valid':
      return [signed];
    case 'stale':
      return [`${signed}. A feature that claims rest on has changed since`];
    case 'void': {
      const causes = voidedBy.slice(0, named).map((edit) => {
        const done = edit.claimId === null ? 'removed' : 'edited';
        return `“${edit.text}” was ${done} by ${personName(edit.by)} on ${formatMoment(edit.at)}`;
      });
      const more = voidedBy.length > named ? [`and ${voidedBy.length - named} more`] : [];
      return [`Void: ${signed.replace('Signed', 'signed')}, and changed since`, ...causes, ...more];
    }
  }
}
