import { issuePanelResolvers, type ResolverKey } from '../../../src/contract/issue-panel-resolvers';
import { parsePayload } from '../../../src/entry/resolvers/parse-payload';

const terms = { type: 'FS', lag: 2, mode: 'exactly', maxLag: null };
const added = { otherIssueId: '10001', direction: 'other-gates-this', terms };

describe('parsePayload', () => {
  test.each<{ key: ResolverKey; payload: unknown }>([
    { key: 'panel.load', payload: {} },
    { key: 'panel.load', payload: undefined },
    { key: 'dependency.add', payload: added },
    { key: 'dependency.preview', payload: added },
    { key: 'dependency.preview', payload: { linkId: '10100', terms } },
    { key: 'dependency.edit', payload: { linkId: '10100', terms: { ...terms, lag: -2, maxLag: 0 } } },
    { key: 'dependency.remove', payload: { linkId: '10100' } },
    { key: 'milestone.pin', payload: { pinned: true } },
    { key: 'proposal.answer', payload: { rippleId: 'ripple-1', answer: 'accept' } },
    { key: 'shift.retry', payload: {} },
    { key: 'launch.rename', payload: { name: 'Atlas 2.0' } },
  ])('takes $key', ({ key, payload }) => {
    expect(parsePayload(issuePanelResolvers, key, payload)).toEqual({ kind: 'parsed', payload });
  });

  test.each<{ name: string; key: ResolverKey; payload: unknown; says: readonly string[] }>([
    {
      name: 'a fraction of a day',
      key: 'dependency.add',
      payload: { ...added, terms: { ...terms, lag: 1.5 } },
      says: ['terms.lag', '1.5'],
    },
    {
      name: 'a fraction of a day, in a preview of one that stands',
      key: 'dependency.preview',
      payload: { linkId: '10100', terms: { ...terms, lag: 1.5 } },
      says: ['terms.lag', '1.5'],
    },
    {
      name: 'a limit below the lag',
      key: 'dependency.edit',
      payload: { linkId: '1', terms: { ...terms, maxLag: 1 } },
      says: ['terms.maxLag', '1', 'below the lag'],
    },
    {
      name: 'a lag of years',
      key: 'dependency.add',
      payload: { ...added, terms: { ...terms, lag: 1000 } },
      says: ['terms.lag', '1000', '999'],
    },
    {
      name: 'a lag as text',
      key: 'dependency.add',
      payload: { ...added, terms: { ...terms, lag: '2' } },
      says: ['terms.lag', '"2"'],
    },
    {
      name: 'an unknown type',
      key: 'dependency.add',
      payload: { ...added, terms: { ...terms, type: 'XX' } },
      says: ['terms.type', '"XX"'],
    },
    {
      name: 'an unknown member',
      key: 'dependency.remove',
      payload: { linkId: '10100', accountId: 'bob' },
      says: ['accountId'],
    },
    {
      name: 'an unknown member within',
      key: 'dependency.add',
      payload: { ...added, terms: { ...terms, due: '2026-02-30' } },
      says: ['terms', 'due'],
    },
    { name: 'a missing member', key: 'milestone.pin', payload: {}, says: ['pinned'] },
    { name: 'an empty name', key: 'launch.rename', payload: { name: '   ' }, says: ['name', '"   "'] },
    { name: 'a long name', key: 'launch.rename', payload: { name: 'x'.repeat(81) }, says: ['name', '80'] },
    { name: 'no link', key: 'dependency.remove', payload: { linkId: '' }, says: ['linkId', '""'] },
    {
      name: 'another answer',
      key: 'proposal.answer',
      payload: { rippleId: 'r', answer: 'maybe' },
      says: ['answer', '"maybe"'],
    },
    { name: 'no object', key: 'milestone.pin', payload: 'yes', says: ['payload'] },
    { name: 'nothing', key: 'dependency.add', payload: null, says: ['payload'] },
  ])('refuses $name', ({ key, payload, says }) => {
    const parsed = parsePayload(issuePanelResolvers, key, payload);

    expect(parsed).toMatchObject({ kind: 'faulty' });
    for (const words of [`Cannot ${key}: `, ...says]) {
      expect(parsed.kind === 'faulty' ? parsed.message : '').toContain(words);
    }
  });
});
