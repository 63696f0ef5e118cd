import { firstMoves, movesByPerson } from '../../../../static/shared/what-if/moves-by-person';
import { anIssue, dayOf } from '../../support/panel-builders';
import { aMove } from '../../support/what-if-builders';

const mara = { id: 'mara', name: 'Mara Lind' };
const dev = { id: 'dev', name: 'Dev Patel' };
const move = (key: string, who: typeof mara | null, due: string) =>
  aMove(anIssue({ id: key, key }), dayOf(due), 1, { who });

const moves = [
  move('MKT-1', null, '06-01'),
  move('MKT-2', dev, '06-03'),
  move('MKT-3', mara, '06-09'),
  move('MKT-4', mara, '06-02'),
];

const told = (groups: ReturnType<typeof movesByPerson>) =>
  groups.map(({ name, moves: own }) => [name, ...own.map(({ issue }) => issue.key)]);

describe('movesByPerson', () => {
  it('has who moves most first, nobody last, each by the new day', () => {
    expect(told(movesByPerson(moves))).toEqual([
      ['Mara Lind', 'MKT-4', 'MKT-3'],
      ['Dev Patel', 'MKT-2'],
      ['Nobody yet', 'MKT-1'],
    ]);
  });

  it('keeps people of the same name apart', () => {
    const same = [move('MKT-1', mara, '06-01'), move('MKT-2', { ...dev, name: 'Mara Lind' }, '06-02')];
    expect(movesByPerson(same).map(({ id }) => id)).toEqual(['mara', 'dev']);
  });
});

describe('firstMoves', () => {
  it('cuts the list, not the order, and leaves out people of whom nothing is left', () => {
    const groups = movesByPerson(moves);
    expect(told(firstMoves(groups, 1))).toEqual([['Mara Lind', 'MKT-4']]);
    expect(firstMoves(groups, 4)).toEqual(groups);
  });
});
