import type { DependencyPreview } from '../../../../src/contract/dependency';
import { previewInWords } from '../../../../static/issue-panel/text/preview-in-words';
import { anIssue } from '../../support/panel-builders';

type Preview = Extract<DependencyPreview, { kind: 'preview' }>;

const dates = { start: null, due: '2026-05-07' };
const shift = (days: number) => ({ issue: anIssue(), from: dates, to: dates, days });
const preview = (overrides: Partial<Preview>): Preview => ({
  kind: 'preview',
  shifts: [],
  proposals: [],
  conflicts: [],
  gapToday: null,
  ...overrides,
});

describe('previewInWords()', () => {
  it.each<[Partial<Preview>, string]>([
    [{}, 'Saving moves nothing.'],
    [{ shifts: [shift(-1)] }, 'Saving moves 1 issue by 1 working day.'],
    [{ shifts: [shift(2), shift(-4), shift(1)] }, 'Saving moves 3 issues by up to 4 working days.'],
    [
      { conflicts: [{ issue: null, standing: { kind: 'unknown' } }], proposals: [{ issue: null, to: dates, days: 1 }] },
      'Saving moves nothing, and proposes 1 new date, and leaves 1 conflict.',
    ],
  ])('case %#: %s', (overrides, sentence) => {
    expect(previewInWords(preview(overrides))).toBe(sentence);
  });
});
