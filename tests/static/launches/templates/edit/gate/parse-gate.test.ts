import { blankCriterion } from '../../../../../../static/launches/templates/edit/gate/gate-draft';
import { criterionFaults, parseGate } from '../../../../../../static/launches/templates/edit/gate/parse-gate';

const approval = { ...blankCriterion('c', 'approval'), title: 'Go', role: 'launch owner' };

describe('criterionFaults()', () => {
  it.each([
    [approval, {}],
    [{ ...approval, title: ' ' }, { title: 'Say what is asked for' }],
    [
      { ...approval, title: 'x'.repeat(121) },
      { title: 'Cannot save this: it has 121 characters, at most 120 fit. Change it' },
    ],
    [{ ...approval, role: '' }, { role: 'Name a kind of person, such as “legal reviewer”' }],
    [{ ...approval, boxUnit: 'hours' as const, boxLength: '' }, { boxLength: 'Type a whole number from 1 to 500' }],
    [
      { ...approval, boxUnit: 'hours' as const, boxLength: '501' },
      { boxLength: 'Cannot use "501": whole numbers from 1 to 500 fit' },
    ],
    // What is not asked for is not judged.
    [{ ...approval, kind: 'check' as const, role: '', boxUnit: 'hours' as const, boxLength: 'x' }, {}],
  ])('judges %j', (draft, faults) => {
    expect(criterionFaults(draft)).toEqual(faults);
  });
});

describe('parseGate()', () => {
  it('takes a gate without criteria for none, unless it would freeze the scope', () => {
    expect(parseGate({ criteria: [], freezesScope: false })).toBeUndefined();
    expect(parseGate({ criteria: [], freezesScope: true })).toEqual({ criteria: [], freezesScope: true });
  });
});
