import { downstreamOf } from '../../../src/domain/launches/downstream-of';
import { anId } from '../../support/an-issue';

const plan = (gates: Record<string, string[]>) =>
  new Map(Object.entries(gates).map(([id, next]) => [anId(id), { gates: next.map(anId) }]));

describe('downstreamOf', () => {
  test('holds the milestone and what it gates, near and far, and nothing before it', () => {
    const milestones = plan({ a: ['b'], b: ['c', 'd'], c: ['e'], d: ['e'], e: [], z: ['b'] });
    expect([...downstreamOf(milestones, anId('b'))].sort()).toEqual(['b', 'c', 'd', 'e']);
  });

  test('comes to an end in a cycle', () => {
    expect([...downstreamOf(plan({ a: ['b'], b: ['a'] }), anId('a'))]).toEqual(['a', 'b']);
  });

  test('leaves out what is not among the milestones', () => {
    expect([...downstreamOf(plan({ a: ['x', 'b'], b: [] }), anId('a'))]).toEqual(['a', 'b']);
    expect(downstreamOf(plan({}), anId('a')).size).toBe(0);
  });
});
