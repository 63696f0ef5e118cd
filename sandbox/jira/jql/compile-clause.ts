import type { Clause, TerminalClause } from '@atlaskit/jql-ast';
import { findJqlField, uncoveredFields } from './jql-fields';
import type { JqlField } from './jql-field';
import type { Comparable, JqlScope, Test } from './jql-scope';
import { resolveOperand } from './resolve-operand';
import { textMatches } from './text-match';

/** @returns a test that is worth nothing when the scope has problems afterwards */
export function compileClause(clause: Clause, scope: JqlScope): Test {
  if (clause.clauseType === 'terminal') return compileTerminal(clause, scope);
  if (clause.clauseType === 'not') {
    const test = compileClause(clause.clause, scope);
    return (issue) => !test(issue);
  }
  const tests = clause.clauses.map((one) => compileClause(one, scope));
  return clause.operator.value === 'and'
    ? (issue) => tests.every((test) => test(issue))
    : (issue) => tests.some((test) => test(issue));
}

const never: Test = () => false;

function compileTerminal({ field: reference, operator, operand, predicates }: TerminalClause, scope: JqlScope): Test {
  const name = reference.value;
  const field = findJqlField(scope, reference);
  if (field === undefined) return refuse(scope, unknownField(name));
  if (operator === undefined)
    return refuse(scope, {
      kind: 'invalid',
      message: `Error in the JQL Query: expecting an operator after '${name}'.`,
    });
  if (/^(was|changed)/.test(operator.value) || predicates.length > 0)
    return refuse(scope, { kind: 'uncovered', message: `sandbox does not cover the JQL operator "${operator.value}"` });
  if (operand === undefined)
    return refuse(scope, {
      kind: 'invalid',
      message: `Error in the JQL Query: expecting a value after '${operator.value}'.`,
    });
  if (!operatorsOf(field).includes(operator.value)) return refuse(scope, unsupported(field, name, operator.value));
  if (/~$/.test(operator.value))
    return operand.operandType === 'value'
      ? matchText(field, operator.value, { search: operand.value, scope })
      : refuse(scope, unsupported(field, name, operator.value));
  return compare(field, operator.value, { values: resolveOperand(operand, field, scope), scope });
}

function refuse(scope: JqlScope, problem: JqlScope['problems'][number]): Test {
  scope.problems.push(problem);
  return never;
}

function unknownField(name: string): JqlScope['problems'][number] {
  if (uncoveredFields.has(name.toLowerCase()))
    return { kind: 'uncovered', message: `sandbox does not cover the JQL field "${name}"` };
  return { kind: 'invalid', message: `Field '${name}' does not exist or you do not have permission to view it.` };
}

function operatorsOf({ kind, names }: JqlField): string[] {
  const presence = names.includes('text') ? [] : ['is', 'is not'];
  if (kind === 'text') return ['~', '!~', ...presence];
  const identity = ['=', '!=', 'in', 'not in', ...presence];
  return kind === 'time' || kind === 'number' ? [...identity, '<', '<=', '>', '>='] : identity;
}

function unsupported({ names }: JqlField, name: string, operator: string): JqlScope['problems'][number] {
  // Jira orders these too.
  const ordered = ['key', 'priority', 'resolution', 'fixversion'].includes(names[0] ?? '') && /^[<>]/.test(operator);
  return ordered
    ? { kind: 'uncovered', message: `sandbox does not cover "${name} ${operator}"` }
    : { kind: 'invalid', message: `The operator '${operator}' is not supported by the '${name}' field.` };
}

function matchText(field: JqlField, operator: string, { search, scope }: { search: string; scope: JqlScope }): Test {
  if (/^[*?]/.test(search.trim()))
    return refuse(scope, {
      kind: 'invalid',
      message: `The text query '${search}' for field '${field.names[0] ?? ''}' is not allowed to start with '${search.trim().charAt(0)}'.`,
    });
  return (issue) => {
    const texts = field.values(issue, scope);
    const matches = texts.some((text) => textMatches(String(text), search));
    return operator === '~' ? matches : !matches && texts.length > 0;
  };
}

/** As in Jira, "is not" that value never finds issues whose field is empty. */
function compare(
  field: JqlField,
  operator: string,
  { values, scope }: { values: (Comparable | null)[]; scope: JqlScope },
): Test {
  const wanted = new Set(values.flatMap((value) => value ?? []));
  const orEmpty = values.includes(null);
  return (issue) => {
    const actual = field.values(issue, scope);
    if (/^[<>]/.test(operator)) return actual.some((value) => [...wanted].some((one) => ordered(value, operator, one)));
    const hit = actual.length === 0 ? orEmpty : actual.some((value) => wanted.has(value));
    if (operator === '=' || operator === 'in' || operator === 'is') return hit;
    return actual.length > 0 && !hit;
  };
}

function ordered(a: Comparable, operator: string, b: Comparable): boolean {
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  return operator === '>' ? a > b : a >= b;
}
