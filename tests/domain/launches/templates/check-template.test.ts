import { builtInTemplates } from '../../../../src/domain/launches/templates/built-in-templates';
import { checkTemplate } from '../../../../src/domain/launches/templates/check-template';
import type { LaunchTemplate, TemplateRow } from '../../../../src/domain/launches/templates/launch-template';
import { templateDependency as gates } from '../../../../src/domain/launches/templates/template-dependency';
import { templateRow } from '../../../../src/domain/launches/templates/template-row';
import { anId } from '../../../support/a-plan';

const launch = templateRow('launch', { name: 'Launch', role: 'product', owner: 'launch owner', place: {} });

function row(name: string, parts: Partial<TemplateRow> = {}): TemplateRow {
  const place = { weeks: -1 };
  return templateRow(name.toLowerCase(), { name, role: 'marketing', owner: 'copywriter', place, ...parts });
}

function reasons(rows: readonly TemplateRow[], parts: Partial<LaunchTemplate> = {}): readonly string[] {
  const template = { name: 'Own', t0: anId('launch'), rows: [...rows, launch], dependencies: [], ...parts };
  const check = checkTemplate(template);
  return check.kind === 'impossible' ? check.reasons : [];
}

describe('checkTemplate', () => {
  test.each([...builtInTemplates.values()].map((template) => [template.name, template] as const))(
    'passes "%s"',
    (_, template) => {
      expect(checkTemplate(template)).toEqual({ kind: 'possible' });
    },
  );

  test('refuses offsets that contradict a dependency, with the days and the way out', () => {
    const rows = [row('Copy', { place: { weeks: -2 } }), row('Film', { place: { weeks: -2 }, duration: 3 })];

    expect(reasons(rows, { dependencies: [gates('copy', 'film')] })).toEqual([
      '"Film" comes 3 working days too early for its dependency on "Copy". Place it later, place "Copy" earlier or shorten the work between them',
    ]);
    expect(reasons(rows, { dependencies: [gates('copy', 'film', { type: 'FF', lag: -1, mode: 'exactly' })] })).toEqual([
      '"Film" comes 1 working day too late for its dependency on "Copy". Place it earlier, place "Copy" later or allow a longer lag',
    ]);
    expect(reasons(rows, { dependencies: [gates('copy', 'launch', { lag: 0, maxLag: 8 })] })).toEqual([
      '"Launch" comes 2 working days too late for its dependency on "Copy". Place it earlier, place "Copy" later or allow a longer lag',
    ]);
  });

  test('refuses gates that ask for nothing, of nobody, or without end, and names the row', () => {
    const asked = { kind: 'approval', title: 'Go', role: 'editor', apartFrom: [], within: null } as const;
    const gate = (criteria: NonNullable<TemplateRow['gate']>['criteria'], freezesScope = false) =>
      reasons([row('Copy', { gate: { criteria, freezesScope } })]);

    expect(gate([], true)).toEqual(['"Copy" has a gate that freezes the scope and asks for nothing. Add a criterion']);
    expect(
      gate([
        { kind: 'check', title: 'Read' },
        { kind: 'check', title: ' ' },
      ]),
    ).toEqual(['"Copy" has a gate with a criterion without a title, number 2. Say what it asks for']);
    expect(gate([{ ...asked, role: '' }])).toEqual([
      '"Copy" asks for the approval "Go" of nobody. Name a kind of person, such as "legal reviewer"',
    ]);
    expect(gate([{ ...asked, apartFrom: ['editor'] }])).toEqual([
      '"Copy" asks for the approval "Go" and keeps "editor" apart from itself. Name another role',
    ]);
    expect(gate([{ ...asked, within: { unit: 'hours', length: 0 } }])).toEqual([
      '"Copy" asks for the approval "Go" within 0: whole numbers of hours or working days from 1 to 500 fit. Change it',
    ]);
    const many = Array.from({ length: 21 }, () => ({ kind: 'check', title: 'Read' }) as const);
    expect(gate(many)).toEqual(['"Copy" has a gate with 21 criteria, at most 20 fit. Put some together']);
    expect(gate([asked, { kind: 'comments', title: 'Talked over' }])).toEqual([]);
  });

  test('refuses work that does not end before the launch', () => {
    const film = row('Film', { place: 'follows', duration: 8 });

    expect(reasons([row('Copy'), film], { dependencies: [gates('copy', 'film')] })).toEqual([
      '"Film" ends 3 working days after T-0. Shorten the work before it or let it follow the launch',
    ]);
  });

  test('refuses rows that wait for each other', () => {
    const rows = [row('Copy'), row('Film')];

    expect(reasons(rows, { dependencies: [gates('copy', 'film'), gates('film', 'copy')] })).toEqual([
      'These rows wait for each other: "Copy", "Film". Remove a dependency between them',
    ]);
  });

  test('refuses what hangs in the air once an optional row is left out', () => {
    const film = row('Film', { place: 'follows' });
    const dependencies = [gates('copy', 'film')];

    expect(reasons([film])).toEqual(['"Film" follows no row. Give it a dependency on one or an offset from T-0']);
    expect(reasons([row('Copy', { optional: true }), film], { dependencies })).toEqual([
      '"Film" follows only rows that may be left out. Make it optional too or give it an offset from T-0',
    ]);
    expect(reasons([row('Copy', { optional: true }), { ...film, optional: true }], { dependencies })).toEqual([]);
  });

  test.each<[string, Partial<TemplateRow>, string]>([
    ['a fraction of a week', { place: { weeks: -1.5 } }, '-1.5 weeks from T-0: whole numbers from -104 to 104 fit'],
    ['an offset out of reach', { place: { workdays: -521 } }, '-521 working days from T-0'],
    ['work of less than no time', { duration: -1 }, 'takes -1 working days: it must be a whole number from 0 to 260'],
    ['work without end', { duration: Infinity }, 'takes Infinity working days'],
  ])('refuses %s', (_, parts, words) => {
    expect(reasons([row('Film', parts)])).toEqual([expect.stringContaining(words)]);
  });

  test('refuses a template without a name, or with a row without one', () => {
    expect(reasons([], { name: ' ' })).toEqual(['The template has no name. Give it one']);
    expect(reasons([{ ...row('Film'), name: '' }])).toEqual(['The row "film" has no name. Give it one']);
  });

  test('refuses a launch that is not at T-0, not there or not needed', () => {
    const at = (parts: Partial<TemplateRow>): Partial<LaunchTemplate> => ({ rows: [{ ...launch, ...parts }] });

    expect(reasons([], at({ place: { weeks: -1 } }))).toEqual([
      '"Launch" is the launch, but does not lie at T-0. Set its offset to 0',
    ]);
    expect(reasons([], at({ optional: true }))).toEqual([
      '"Launch" is the launch and may not be left out. Make it required',
    ]);
    expect(reasons([], { t0: anId('day') })).toEqual([
      'The template has no row "day" for the launch itself. Add one at T-0',
    ]);
  });

  test('refuses two rows of one key and dependencies that say nothing', () => {
    const rows = [row('Copy')];

    expect(reasons([...rows, ...rows])).toEqual(['Two rows have the key "copy". Rename one of them']);
    expect(reasons(rows, { dependencies: [gates('copy', 'copy')] })).toEqual([
      '"Copy" waits for itself. Remove that dependency',
    ]);
    expect(reasons(rows, { dependencies: [gates('copy', 'film')] })).toEqual([
      'A dependency names "film", which is no row. Remove the dependency',
    ]);
    expect(reasons(rows, { dependencies: [gates('copy', 'launch'), gates('copy', 'launch', { lag: 2 })] })).toEqual([
      '"Launch" depends on "Copy" twice in the same way (FS). Remove one',
    ]);
    expect(reasons(rows, { dependencies: [gates('copy', 'launch', { lag: 0.5 })] })).toEqual([
      'The lag of "Launch" on "Copy" is 0.5: it must be a whole number of working days, at most 520. Change it',
    ]);
    expect(reasons(rows, { dependencies: [gates('copy', 'launch', { lag: 2, maxLag: 1 })] })).toEqual([
      'The longest lag of "Launch" on "Copy" is 1: it must be a whole number and not below the lag, 2. Change it',
    ]);
  });
});
