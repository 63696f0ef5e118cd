import type { DependencyTerms } from '../../../src/contract/dependency';
import { boundEnds, ruleInWords } from '../text/rule-in-words';
import { DaysField } from './days-field';
import type { Draft } from './draft';
import type { DraftNames } from './draft-names';
import type { ParsedTerms } from './parse-draft';
import { RadioGroup } from '../../shared/ui/radio-group';

interface RuleFieldsProps {
  readonly draft: Draft;
  readonly names: DraftNames;
  readonly parsed: ParsedTerms;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** When, how far apart, and how it follows; below, the whole rule as one sentence. */
export function RuleFields({ draft, names, parsed, onChange }: RuleFieldsProps) {
  const invalid = parsed.kind === 'invalid' ? parsed : { lag: null, maxLag: null };
  return (
    <>
      <RadioGroup
        legend="When"
        value={draft.type}
        choices={types.map((type) => ({ value: type, label: typeSentence(type, names) }))}
        onChange={(type) => onChange({ type })}
      />
      <div className="field-row">
        <DaysField
          label="Lag (working days)"
          help="Time between the two. A negative lag is a lead: they may overlap."
          value={draft.lag}
          problem={invalid.lag}
          onChange={(lag) => onChange({ lag })}
        />
        <DaysField
          label="Longest gap (optional)"
          help="A later date is shown as a conflict, nothing moves."
          value={draft.maxLag}
          problem={invalid.maxLag}
          onChange={(maxLag) => onChange({ maxLag })}
        />
      </div>
      <RadioGroup legend="How it follows" value={draft.mode} choices={modes} onChange={(mode) => onChange({ mode })} />
      {parsed.kind === 'terms' && (
        <p className="rule-sentence">
          {names.successor.replace(/^t/, 'T')} {ruleInWords(parsed.terms, names)}.
        </p>
      )}
    </>
  );
}

const types = ['FS', 'SS', 'FF', 'SF'] as const;

function typeSentence(type: DependencyTerms['type'], { predecessor, successor }: DraftNames): string {
  return `${successor.replace(/^t/, 'T')} ${boundEnds[type].successor} after ${predecessor} ${boundEnds[type].predecessor}`;
}

const modes = [
  { value: 'at-least', label: 'At least', help: 'Moves later when it must, and never earlier.' },
  { value: 'exactly', label: 'Exactly', help: 'Stays at this distance and moves both ways.' },
  {
    value: 'keep-gap',
    label: 'Keep the gap',
    help: 'Moves as far as the other moves, both ways, and never closer than the lag.',
  },
] as const;
