import type { ActivityKind } from '../../../../sandbox/stage/api/activity';
import { groupActivity } from '../../../../sandbox/stage/shell/group-activity';
import type { NumberedLine } from '../../../../sandbox/stage/state/activity';

function aLine(number: number, kind: ActivityKind, isQuiet?: boolean): NumberedLine {
  return { number, kind, at: '2026-05-04T08:00:00.000Z', text: `line ${number}`, isQuiet };
}

function numbers(newestFirst: readonly NumberedLine[]): number[][] {
  return groupActivity(newestFirst).map(({ lines }) => lines.map(({ number }) => number));
}

describe('groupActivity', () => {
  it('has no groups without lines', () => {
    expect(groupActivity([])).toEqual([]);
  });

  it('puts runs of one kind together, oldest first, the newest run on top', () => {
    const lines = [aLine(5, 'job'), aLine(4, 'write'), aLine(3, 'write'), aLine(2, 'write'), aLine(1, 'event')];

    expect(numbers(lines)).toEqual([[5], [2, 3, 4], [1]]);
  });

  it('keeps quiet lines apart from those that matter', () => {
    expect(numbers([aLine(3, 'event', true), aLine(2, 'event'), aLine(1, 'event', false)])).toEqual([[3], [1, 2]]);
  });

  it('keeps the id of a group while it grows', () => {
    const [before] = groupActivity([aLine(2, 'write'), aLine(1, 'write')]);
    const [after] = groupActivity([aLine(3, 'write'), aLine(2, 'write'), aLine(1, 'write')]);

    expect(after?.id).toBe(before?.id);
  });
});
