import type { EscalationsForm } from '../../../src/contract/settings';
import { part, pick, type Versions } from './versions';

/** Each rule is one thing: who asks about half of what somebody else has settled would ask the wrong people. */
export function mergeEscalations(versions: Versions<EscalationsForm>): EscalationsForm {
  const rule = <K extends keyof EscalationsForm['rules']>(kind: K) => pick(part(part(versions, 'rules'), kind));
  return {
    rules: {
      slip: rule('slip'),
      'review-late': rule('review-late'),
      'gate-missed': rule('gate-missed'),
      unsigned: rule('unsigned'),
      'early-production': rule('early-production'),
    },
    patience: pick(part(versions, 'patience')),
    quiet: pick(part(versions, 'quiet')),
    tellMoves: pick(part(versions, 'tellMoves')),
  };
}
