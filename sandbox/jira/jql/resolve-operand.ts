import type { Operand } from '@atlaskit/jql-ast';
import type { JqlField } from './jql-field';
import type { Comparable, JqlScope } from './jql-scope';
import { resolveInstant, resolveTimeFunction } from './resolve-instant';

/** The values an operand stands for; null stands for EMPTY. Faults go to the scope's problems. */
export function resolveOperand(operand: Operand, field: JqlField, scope: JqlScope): (Comparable | null)[] {
  switch (operand.operandType) {
    case 'list':
      return operand.values.flatMap((value) => resolveOperand(value, field, scope));
    case 'keyword':
      return [null];
    case 'function':
      return resolveFunction(
        { name: operand.function.value, args: operand.arguments.map(({ value }) => value) },
        field,
        scope,
      );
    case 'value':
      return resolveText(operand.value, field, scope);
  }
}

function resolveText(text: string, field: JqlField, scope: JqlScope): (Comparable | null)[] {
  const value = field.kind === 'time' ? resolveTime(text, field, scope) : field.resolve?.(text, scope);
  if (value !== undefined) return [value];
  scope.problems.push({ kind: 'invalid', message: noSuchValue(text, field) });
  return [];
}

function resolveTime(text: string, field: JqlField, scope: JqlScope): Comparable | undefined {
  const instant = resolveInstant(text, scope.now);
  return instant === undefined ? undefined : field.fromInstant?.(instant);
}

function noSuchValue(text: string, { kind, names }: JqlField): string {
  const name = names[0] ?? '';
  if (kind === 'time')
    return `Date value '${text}' for field '${name}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`;
  if (name === 'key') return `An issue with key '${text}' does not exist for field 'key'.`;
  return `The value '${text}' does not exist for the field '${name}'.`;
}

function resolveFunction(
  called: { name: string; args: readonly string[] },
  field: JqlField,
  scope: JqlScope,
): Comparable[] {
  const name = called.name.toLowerCase();
  if (name === 'currentuser' && called.args.length === 0) return [scope.accountId];
  const instant = resolveTimeFunction(name, called.args, scope.now);
  if (instant !== undefined && field.fromInstant !== undefined) return [field.fromInstant(instant)];
  scope.problems.push({
    kind: 'uncovered',
    message: `sandbox does not cover the JQL function "${called.name}()" here`,
  });
  return [];
}
