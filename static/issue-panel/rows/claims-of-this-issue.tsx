import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { ClaimsOfIssue } from '../../../src/contract/issue-panel';
import { staleSentence } from '../../../src/contract/narrative-words';
import { count } from '../../shared/text/count';
import { formatDay } from '../../shared/text/format-day';
import { Section } from '../../shared/ui/section';

/** Where the review of this issue's claims stands, and which of them must be looked at again. */
export function ClaimsOfThisIssue({ claims }: { readonly claims: ClaimsOfIssue }) {
  const { round, all, rated, stale, causes, signature } = claims;
  return (
    <Section title={`Claims (${all})`}>
      <p>
        {rated} of {all} rated in review {round} · {signatureWords[signature]}
      </p>
      {stale > 0 && (
        <p className="with-icon tone-warning">
          <WarningIcon label="" size="small" />
          {count(stale, 'claim')} to check again
        </p>
      )}
      {causes.length > 0 && (
        <ul className="calm subtle">
          {causes.map((cause) => (
            <li key={JSON.stringify(cause)}>{staleSentence(cause, formatDay(cause.at.slice(0, 10)))}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const signatureWords: Readonly<Record<ClaimsOfIssue['signature'], string>> = {
  none: 'not signed',
  valid: 'signed',
  void: 'signature void: claims were changed after it',
  stale: 'signed, but a feature has changed since',
};
