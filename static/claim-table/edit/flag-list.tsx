import FlagIcon from '@atlaskit/icon/core/flag';
import type { RiskFlag } from '../../../src/domain/narrative/risk-flags/risk-flag';

/** The flags of a text that is being written, each with its reason and what would mend it. */
export function FlagList({ text, flags }: { readonly text: string; readonly flags: readonly RiskFlag[] }) {
  return (
    <ul className="flag-list" aria-live="polite" aria-label="Flags">
      {flags.map(({ kind, span, why, mend }) => (
        <li key={`${kind}${span[0]}`}>
          <FlagIcon label="Flag" size="small" />
          <span>
            <strong>{text.slice(...span)}</strong> {why} <span className="subtle">{mend}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
