import { withGate } from '../../../../../static/launches/launch/gates/with-gate';
import { aGateView } from '../../../support/gate-builders';
import { anIssue } from '../../../support/panel-builders';

const gate = (id: string, due: string | null) => aGateView({ issue: anIssue({ id, due }) });
const gates = [gate('1', '2026-05-04'), gate('2', '2026-06-04'), gate('3', null)];
const ids = (list: readonly { readonly issue: { readonly id: string } }[]) => list.map(({ issue }) => issue.id);

describe('withGate', () => {
  it.each([
    ['2026-05-01', ['4', '1', '2', '3']],
    ['2026-05-10', ['1', '4', '2', '3']],
    ['2026-07-10', ['1', '2', '4', '3']],
    [null, ['1', '2', '3', '4']],
  ])('puts a new one with the day %s where it belongs', (due, order) => {
    expect(ids(withGate(gates, gate('4', due)))).toEqual(order);
  });

  it('leaves one that is known in its place', () => {
    const changed = { ...gate('2', '2027-01-01'), version: 9 };
    expect(withGate(gates, changed)[1]).toBe(changed);
    expect(ids(withGate(gates, changed))).toEqual(['1', '2', '3']);
  });
});
