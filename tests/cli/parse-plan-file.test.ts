import { parsePlanFile } from '../../cli/parse-plan-file';

interface Parts {
  readonly milestone?: object;
  readonly dependency?: object;
  readonly change?: object;
  readonly [member: string]: unknown;
}

/** A file without a fault but for the parts given. */
function aFile({ milestone = {}, dependency = {}, change = {}, ...rest }: Parts = {}): object {
  return {
    milestones: [
      { id: 'A', due: '2026-05-05', ...milestone },
      { id: 'B', due: '2026-05-07' },
    ],
    dependencies: [{ from: 'A', to: 'B', ...dependency }],
    changes: [{ id: 'A', due: '2026-05-14', ...change }],
    ...rest,
  };
}

function faultsOf(document: unknown): string[] {
  const parsed = parsePlanFile(document);
  return parsed.kind === 'faults' ? parsed.faults.map(({ path, message }) => `${path}: ${message}`) : [];
}

const noDay = 'is not a day of the years 1900 to 2199, YYYY-MM-DD';
const noWholeDays = 'is not a whole number of working days';

describe('parsePlanFile', () => {
  test('fills in the defaults', () => {
    const parsed = parsePlanFile({ milestones: [{ id: 'A' }, { id: 'B' }], dependencies: [{ from: 'A', to: 'B' }] });
    if (parsed.kind === 'faults') throw new Error('Cannot go on: the file was refused');
    const { plan, changes } = parsed.planned;
    expect(plan.milestones[0]).toEqual({
      id: 'A',
      role: 'marketing',
      state: 'todo',
      pinned: false,
      calendar: 'default',
    });
    expect(plan.dependencies).toEqual([
      { from: 'A', to: 'B', type: 'FS', lag: 0, mode: 'at-least', overridden: false },
    ]);
    expect([plan.productDates, changes, [...plan.calendars.keys()]]).toEqual(['propose', [], ['default']]);
  });

  test.each<[object, string[]]>([
    [aFile({ dependency: { lag: 1.5 } }), [`$.dependencies[0].lag: 1.5 ${noWholeDays}`]],
    [aFile({ dependency: { maxLag: 0.5 } }), [`$.dependencies[0].maxLag: 0.5 ${noWholeDays}`]],
    [aFile({ dependency: { lag: '2' } }), [`$.dependencies[0].lag: "2" ${noWholeDays}`]],
    [aFile({ dependency: { lag: 2, maxLag: 1 } }), ['$.dependencies[0].maxLag: 1 is below the lag 2']],
    [aFile({ dependency: { maxLag: -1 } }), ['$.dependencies[0].maxLag: -1 is below the lag 0']],
    [aFile({ dependency: { to: 'A' } }), ['$.dependencies[0].to: "A" is a link to itself']],
    [aFile({ dependency: { from: 'X' } }), ['$.dependencies[0].from: "X" is not the id of a milestone']],
    [aFile({ dependency: { to: 'X' } }), ['$.dependencies[0].to: "X" is not the id of a milestone']],
    [aFile({ dependency: { type: 'ES' } }), ['$.dependencies[0].type: "ES" is not one of "FS", "SS", "FF", "SF"']],
    [
      aFile({ dependency: { mode: 'about' } }),
      ['$.dependencies[0].mode: "about" is not one of "at-least", "exactly", "keep-gap"'],
    ],
    [aFile({ dependency: { overridden: 1 } }), ['$.dependencies[0].overridden: 1 is not true or false']],
    [aFile({ change: { id: 'X' } }), ['$.changes[0].id: "X" is not the id of a milestone']],
    [aFile({ change: { due: null } }), ['$.changes[0].due: null is not a day, YYYY-MM-DD']],
    [
      aFile({ change: { start: '2026-05-15' } }),
      ['$.changes[0].start: "2026-05-15" is after the due day "2026-05-14"'],
    ],
    [aFile({ end: 'X' }), ['$.end: "X" is not the id of a milestone']],
    [aFile({ projectStart: '2026-04-31' }), [`$.projectStart: "2026-04-31" ${noDay}`]],
    [aFile({ milestone: { due: '2026-02-30' } }), [`$.milestones[0].due: "2026-02-30" ${noDay}`]],
    [aFile({ milestone: { due: 20260505 } }), ['$.milestones[0].due: 20260505 is not a day, YYYY-MM-DD']],
    [aFile({ milestone: { notBefore: '05.05.2026' } }), [`$.milestones[0].notBefore: "05.05.2026" ${noDay}`]],
    [
      aFile({ milestone: { start: '2026-05-06' } }),
      ['$.milestones[0].start: "2026-05-06" is after the due day "2026-05-05"'],
    ],
    [aFile({ milestone: { duration: 2.5 } }), [`$.milestones[0].duration: 2.5 ${noWholeDays}`]],
    [aFile({ milestone: { duration: -1 } }), ['$.milestones[0].duration: -1 is below 0']],
    [aFile({ milestone: { colour: 'red' } }), ['$.milestones[0].colour: "red" is an unknown member']],
    [aFile({ milestone: { state: 'open' } }), ['$.milestones[0].state: "open" is not one of "todo", "doing", "done"']],
    [aFile({ milestone: { calendar: 'moon' } }), ['$.milestones[0].calendar: "moon" is not one of the calendars']],
    [aFile({ settings: { productDates: 'ask' } }), ['$.settings.productDates: "ask" is not one of "propose", "move"']],
    [aFile({ 'two words': [1] }), ['$["two words"]: [1] is an unknown member']],
    [aFile({ calendars: { default: { workweek: [] } } }), ['$.calendars.default.workweek: [] has no working day']],
    [
      aFile({ calendars: { north: { workweek: [0, 1] } } }),
      ['$.calendars.north.workweek[0]: 0 is not a weekday, 1 (Monday) to 7 (Sunday)'],
    ],
    [
      aFile({ calendars: { north: { holidays: ['2025-02-29'] } } }),
      [`$.calendars.north.holidays[0]: "2025-02-29" ${noDay}`],
    ],
    [aFile({ dependency: { lag: Infinity } }), [`$.dependencies[0].lag: Infinity ${noWholeDays}`]],
    [aFile({ dependency: { lag: 2 ** 53 } }), [`$.dependencies[0].lag: 9007199254740992 ${noWholeDays}`]],
    [JSON.parse('{"milestones":[{"id":"A","__proto__":1}]}'), ['$.milestones[0].__proto__: 1 is an unknown member']],
    [{}, ['$.milestones: is missing']],
    [[], ['$: [] is not an object']],
    [{ milestones: [{ due: '2026-05-05' }] }, ['$.milestones[0].id: is missing']],
    [{ milestones: {} }, ['$.milestones: {} is not a list']],
    [{ milestones: ['A'] }, ['$.milestones[0]: "A" is not an object']],
    [{ milestones: [{ id: '' }] }, ['$.milestones[0].id: "" is empty']],
    [{ milestones: [{ id: 'A' }, { id: 'A' }] }, ['$.milestones[1].id: "A" is the same as in milestones[0]']],
  ])('names the fault of %j', (document, faults) => {
    expect(faultsOf(document)).toEqual(faults);
  });

  test('refuses a dependency with the ends and the type of another, not one of another type', () => {
    const twice = (type: string): object =>
      aFile({
        dependencies: [
          { from: 'A', to: 'B' },
          { from: 'A', to: 'B', type },
        ],
      });
    expect(faultsOf(twice('FS'))).toEqual([
      '$.dependencies[1]: {"from":"A","to":"B","type":"FS"} is the same as dependencies[0]',
    ]);
    expect(faultsOf(twice('SS'))).toEqual([]);
  });

  test('refuses repeats between ids that are not in the plan, each beside its first', () => {
    const links = [
      ['X', 'A'],
      ['A', 'B'],
      ['X', 'A'],
      ['B', 'A'],
      ['A', 'B'],
      ['X', 'A'],
    ].map(([from, to]) => ({ from, to }));
    expect(faultsOf(aFile({ dependencies: links })).filter((line) => line.includes('same'))).toEqual([
      '$.dependencies[2]: {"from":"X","to":"A","type":"FS"} is the same as dependencies[0]',
      '$.dependencies[4]: {"from":"A","to":"B","type":"FS"} is the same as dependencies[1]',
      '$.dependencies[5]: {"from":"X","to":"A","type":"FS"} is the same as dependencies[0]',
    ]);
  });

  test('names each of very many faults', () => {
    const count = 10_000;
    const lines = faultsOf({
      milestones: Array.from({ length: count }, (_, index) => ({ id: `M${index}`, due: 'soon' })),
      dependencies: Array.from({ length: count }, (_, index) => ({ from: `M${index}`, to: `X${index}` })),
    });
    expect(lines).toHaveLength(2 * count);
    expect(lines.at(count - 1)).toBe(`$.milestones[${count - 1}].due: "soon" ${noDay}`);
    expect(lines.at(-1)).toBe(`$.dependencies[${count - 1}].to: "X${count - 1}" is not the id of a milestone`);
  });

  test('names a value in very many brackets without writing it out', () => {
    const depth = 50_000;
    const document: unknown = JSON.parse(`{"milestones":[${'['.repeat(depth)}${']'.repeat(depth)}]}`);
    expect(faultsOf(document)).toEqual(['$.milestones[0]: a value in thousands of brackets is not an object']);
  });

  test('refuses two changes of one milestone', () => {
    expect(faultsOf(aFile({ changes: [{ id: 'A' }, { id: 'A', due: '2026-05-06' }] }))).toEqual([
      '$.changes[1].id: "A" is the same as in changes[0]',
    ]);
  });

  test('names all faults at once, of shape and of sense', () => {
    const file = aFile({ milestone: { due: 'soon' }, dependency: { lag: 0.5, to: 'X' }, extra: true });
    expect(faultsOf(file)).toEqual([
      `$.milestones[0].due: "soon" ${noDay}`,
      `$.dependencies[0].lag: 0.5 ${noWholeDays}`,
      '$.extra: true is an unknown member',
      '$.dependencies[0].to: "X" is not the id of a milestone',
    ]);
  });

  test('takes calendars by name, and one of the name default in place of Monday to Friday', () => {
    const parsed = parsePlanFile(
      aFile({
        calendars: { default: { workweek: [7] }, south: { holidays: ['2026-05-06'] } },
        milestone: { calendar: 'south' },
      }),
    );
    if (parsed.kind === 'faults') throw new Error('Cannot go on: the file was refused');
    expect(parsed.planned.plan.calendars.get('default')?.week.workingOffsets).toEqual([6]);
    expect(parsed.planned.plan.calendars.get('south')?.exceptions).toHaveLength(1);
  });
});
