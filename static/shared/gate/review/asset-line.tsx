import type { AssetView } from '../../../../src/contract/gate';
import { formatInstant } from '../../text/format-instant';
import { EvidenceLink } from '../evidence/evidence-link';
import { nameOf } from '../text/name-of';

/** One version: what it is, who put it up and when, and what they said to it. */
export function AssetLine({ asset }: { readonly asset: AssetView }) {
  const { number, by, at, note, carriedOver } = asset;
  return (
    <div className="gate-facts">
      <p className="gate-under-review">
        Version {number}: <EvidenceLink evidence={asset.asset} />{' '}
        <span className="subtle">
          by {nameOf(by)}, {formatInstant(at)}
        </span>
      </p>
      {note.trim() !== '' && <blockquote className="gate-quote">{note}</blockquote>}
      {carriedOver !== null && <p className="subtle">Approvals carry over because: {carriedOver}</p>}
    </div>
  );
}
