import { standardLaunch } from '../../../../../src/domain/launches/templates/standard-launch';
import { templateForm } from '../../../../../src/contract/template';
import { parseDependency } from '../../../../../static/launches/templates/edit/parse-dependency';
import { parseRow } from '../../../../../static/launches/templates/edit/parse-row';
import { blankDependency, blankRow, toDraft } from '../../../../../static/launches/templates/edit/template-draft';
import { aRow, smallTemplate } from '../../create/creation-builders';

const row = { ...blankRow('r'), name: 'Row', owner: 'copywriter' };

describe('toDraft()', () => {
  it.each([
    ['the small one', smallTemplate.template],
    ['the standard launch', templateForm.parse(standardLaunch)],
    [
      'one with mixed offsets and limits',
      {
        ...smallTemplate.template,
        rows: [
          aRow({ key: 'launch', place: {} }),
          aRow({ key: 'a', place: { weeks: -8, workdays: 2 }, deliverable: 'Copy', pinned: true }),
          aRow({ key: 'b', place: { days: 3, workdays: -1 }, checkpoint: 'Checked' }),
        ],
        dependencies: [{ from: 'a', to: 'b', type: 'SF' as const, lag: -2, mode: 'keep-gap' as const, maxLag: 4 }],
      },
    ],
  ])('loses nothing of %s', (_, template) => {
    const draft = toDraft(template);
    expect(draft.rows.map((one) => parseRow(one))).toEqual(template.rows.map((one) => ({ row: one, faults: {} })));
    expect(draft.dependencies.map((one) => parseDependency(one).dependency)).toEqual(template.dependencies);
  });
});

describe('parseRow()', () => {
  it.each([
    ['weeks', { weeks: '1.5' }, 'Cannot use "1.5": it is no whole number'],
    ['weeks', { weeks: '105' }, 'Cannot use "105": whole numbers from -104 to 104 fit'],
    ['weeks', { weeks: '', days: ' ', workdays: '0' }, 'Say how far from T-0, or choose “At T-0”'],
    ['duration', { duration: '-1' }, 'Cannot use "-1": whole numbers from 0 to 260 fit'],
    ['name', { name: ' ' }, 'Give the row a name'],
    ['name', { name: 'x'.repeat(201) }, 'Cannot save this: it has 201 characters, at most 200 fit. Change it'],
    ['owner', { owner: '' }, 'Say who answers for it, such as “product manager”'],
  ])('says at %s what is wrong with %j', (field, changes, words) => {
    expect(parseRow({ ...row, ...changes }).faults).toEqual({ [field]: words });
  });

  it.each([
    ['before', '−2', { weeks: 2 }],
    ['after', '+3', { weeks: 3 }],
    ['before', '-0', {}],
  ] as const)('reads %s with "%s" weeks', (placing, weeks, place) => {
    expect(parseRow({ ...row, placing, weeks, days: weeks === '-0' ? '1' : '' }).row.place).toEqual(
      weeks === '-0' ? { days: -1 } : place,
    );
  });

  it('does not look at distances of a row that has none', () => {
    expect(parseRow({ ...row, placing: 'follows', weeks: 'x' })).toMatchObject({
      row: { place: 'follows' },
      faults: {},
    });
  });
});

describe('parseDependency()', () => {
  it.each([
    [{ lag: 'two' }, { lag: 'Cannot use "two": it is no whole number' }],
    [{ lag: '5', maxLag: '4' }, { maxLag: 'Cannot use 4: the lag is 5' }],
    [{ maxLag: '600' }, { maxLag: 'Cannot use "600": whole numbers from -520 to 520 fit' }],
    [{ lag: '', maxLag: '' }, {}],
  ])('judges %j', (changes, faults) => {
    expect(parseDependency({ ...blankDependency('d', 'a', 'b'), ...changes }).faults).toEqual(faults);
  });
});
