import type { IssueRecord } from '../state/records';
import { compileClause } from './compile-clause';
import { compileOrder } from './compile-order';
import type { JqlProblem, JqlScope } from './jql-scope';
import { parseJql } from './parse-jql';

export type JqlResult =
  | { readonly kind: 'found'; readonly issues: IssueRecord[] }
  | { readonly kind: 'refused'; readonly problems: readonly JqlProblem[] };

const unbounded = 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';

/** Finds issues among those given. */
export function runJql(jql: string, issues: readonly IssueRecord[], where: Omit<JqlScope, 'problems'>): JqlResult {
  const refused = (message: string): JqlResult => ({ kind: 'refused', problems: [{ kind: 'invalid', message }] });
  if (jql.trim() === '') return refused(unbounded);
  const parsed = parseJql(jql);
  if (parsed.kind === 'invalid') return refused(parsed.message);
  const { where: clause, orderBy } = parsed.query;
  if (clause === undefined) return refused(unbounded);
  const scope: JqlScope = { ...where, problems: [] };
  const test = compileClause(clause, scope);
  const order = compileOrder(orderBy ?? undefined, scope);
  if (scope.problems.length > 0) return { kind: 'refused', problems: scope.problems };
  return { kind: 'found', issues: issues.filter(test).sort(order) };
}
