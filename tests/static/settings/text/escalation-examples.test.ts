import { escalationExample, type EscalationKind } from '../../../../static/settings/text/escalation-examples';
import { aForm } from '../../support/settings-builders';

const { rules } = aForm().escalations;
const example = (kind: EscalationKind, above: number, patience = 1) =>
  escalationExample(kind, { ...rules[kind], above }, patience);

describe('escalationExample()', () => {
  it.each<[EscalationKind, number, RegExp]>([
    ['slip', 5, /^A slip of 5 working days asks nobody\. When a product milestone slips by 6 within 14 days, the /],
    ['slip', 0, /^When a product milestone slips by a single working day, /],
    ['review-late', 0, /^As soon as a review is past its window, the launch owner is asked; 1 working day later /],
    ['review-late', 1, /^When a review is 2 working days past its window, /],
    ['gate-missed', 0, /^As soon as the day of a gate has passed and it is shut, /],
    ['gate-missed', 1, /^When a gate is still shut 2 working days after its day, /],
    ['unsigned', 2, /^When claims are not signed 2 weeks before T-0, the product manager is asked/],
    ['unsigned', 1, /signed 1 week before T-0/],
    ['unsigned', 0, /signed on the day of the launch/],
    ['early-production', 0, /^When work on an asset begins before the feature freeze it waits for, /],
  ])('says from when on somebody is asked: %s above %d', (kind, above, said) => {
    expect(example(kind, above)).toMatch(said);
  });

  it('says when the next one is asked', () => {
    expect(example('slip', 5, 2)).toMatch(/is asked; 2 working days later without an answer, the launch owner\.$/);
    expect(example('slip', 5, 0)).toMatch(/is asked, and at once the launch owner\.$/);
  });

  it('says nothing while something is missing', () => {
    expect(example('slip', NaN)).toBe('');
    expect(escalationExample('slip', { ...rules.slip, asks: ' ' }, 1)).toBe('');
  });
});
