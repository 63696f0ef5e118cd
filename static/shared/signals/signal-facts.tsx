import type { EscalationView } from '../../../src/contract/signals';
import { askedInWords } from './text/asked-in-words';
import { nextInWords } from './text/next-in-words';
import { restInWords } from './text/rest-in-words';

/** Who was asked and when, and what comes next or how it has come to rest. */
export function SignalFacts({ escalation }: { readonly escalation: EscalationView }) {
  const { acknowledged } = escalation;
  const lines = [nextInWords(escalation), restInWords(escalation)].filter((line) => line !== null);
  return (
    <>
      <ul className="signal-asked subtle">
        {askedInWords(escalation).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {acknowledged !== null && acknowledged.note !== '' && (
        <blockquote dir="auto" className="signal-note">
          {acknowledged.note}
        </blockquote>
      )}
    </>
  );
}
