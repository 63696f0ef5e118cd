import { Suspense, lazy } from 'react';
import { sectionTitles } from '../../../src/contract/narrative-words';
import { briefLimits } from '../../../src/domain/narrative/limits';
import type { SectionDraft } from '../../../src/contract/narrative-brief';
import type { FoundIssue } from '../../shared/bridge/search-issues';
import type { OpenDraft } from '../state/open-draft';
import type { Faults } from './draft-faults';
import { NotTrueFields } from './not-true-fields';
import { TextField } from './text-field';

const EdgesFields = lazy(async () => ({ default: (await import('./edges-fields')).EdgesFields }));

interface SectionFieldsProps {
  readonly open: OpenDraft;
  readonly faults: Faults;
  readonly helpId: string;
  readonly onChange: (draft: SectionDraft, picked: FoundIssue | null) => void;
}

/** The fields of one section. */
export function SectionFields({ open: { draft, issues }, faults, helpId, onChange }: SectionFieldsProps) {
  switch (draft.section) {
    case 'edges':
      return (
        <Suspense fallback={<p className="subtle">Opening…</p>}>
          <EdgesFields
            rows={draft.rows}
            issues={issues}
            faults={faults}
            helpId={helpId}
            onChange={(rows, picked) => onChange({ ...draft, rows: [...rows] }, picked)}
          />
        </Suspense>
      );
    case 'notTrue':
      return (
        <NotTrueFields
          lines={draft.lines}
          faults={faults}
          helpId={helpId}
          onChange={(lines) => onChange({ ...draft, lines: [...lines] }, null)}
        />
      );
    case 'problem':
    case 'who':
    case 'whatIsNew':
    case 'whatOneCanDo':
      return (
        <TextField
          id={`text-${draft.section}`}
          label={sectionTitles[draft.section]}
          labelHidden
          helpId={helpId}
          value={draft.text}
          longest={briefLimits.section}
          rows={3}
          problem={faults['text'] ?? null}
          onChange={(text) => onChange({ ...draft, text }, null)}
        />
      );
  }
}
