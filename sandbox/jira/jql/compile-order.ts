import type { OrderBy } from '@atlaskit/jql-ast';
import type { IssueRecord } from '../state/records';
import { findJqlField, uncoveredFields } from './jql-fields';
import type { JqlField } from './jql-field';
import type { JqlScope } from './jql-scope';

export type Order = (a: IssueRecord, b: IssueRecord) => number;

const newestFirst: Order = (a, b) => Number(b.id) - Number(a.id);

/** Without ORDER BY the newest issue comes first; it also settles ties. */
export function compileOrder(orderBy: OrderBy | undefined, scope: JqlScope): Order {
  const orders = (orderBy?.fields ?? []).map(({ field, direction }) => {
    const found = findJqlField(scope, field);
    if (found === undefined) return refuse(scope, field.value);
    const sign = direction?.value === 'DESC' ? -1 : 1;
    const order = orderOf(found, scope);
    return (a: IssueRecord, b: IssueRecord) => sign * order(a, b);
  });
  return (a, b) => orders.reduce((found, order) => found || order(a, b), 0) || newestFirst(a, b);
}

function refuse(scope: JqlScope, name: string): Order {
  scope.problems.push(
    uncoveredFields.has(name.toLowerCase())
      ? { kind: 'uncovered', message: `sandbox does not cover ORDER BY "${name}"` }
      : { kind: 'invalid', message: `Field '${name}' does not exist or you do not have permission to view it.` },
  );
  return newestFirst;
}

/** Empty values come last in ascending order. */
function orderOf(field: JqlField, scope: JqlScope): Order {
  const value = (issue: IssueRecord) => field.order?.(issue, scope) ?? field.values(issue, scope)[0];
  return (a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === right) return 0;
    if (left === undefined || right === undefined) return left === undefined ? 1 : -1;
    return left < right ? -1 : 1;
  };
}
