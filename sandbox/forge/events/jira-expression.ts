import { parseExpressionAt, type Expression, type PrivateIdentifier, type SpreadElement, type Super } from 'acorn';

export type ExpressionResult =
  { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'failed'; readonly message: string };

type Scope = ReadonlyMap<string, unknown>;

/** Syntax or an operation that Jira expressions would refuse as well. */
class ExpressionError extends Error {}

/**
 * Evaluates the part of Jira's expression language that filters use.
 * @param names what the expression may refer to
 */
export function evaluateExpression(source: string, names: Readonly<Record<string, unknown>>): ExpressionResult {
  try {
    const tree = parseExpressionAt(source, 0, { ecmaVersion: 2022 });
    if (source.slice(tree.end).trim() !== '')
      throw new ExpressionError(`unexpected "${source.slice(tree.end).trim()}"`);
    return { kind: 'value', value: evaluate(tree, new Map(Object.entries(names))) };
  } catch (error) {
    // acorn reports bad syntax by throwing.
    if (error instanceof ExpressionError || error instanceof SyntaxError)
      return { kind: 'failed', message: error.message };
    throw error;
  }
}

function evaluate(node: Expression, scope: Scope): unknown {
  if (node.type === 'Literal') return literal(node.value);
  if (node.type === 'Identifier') return variable(node.name, scope);
  if (node.type === 'ParenthesizedExpression') return evaluate(node.expression, scope);
  if (node.type === 'ChainExpression') return evaluate(node.expression, scope);
  if (node.type === 'ArrayExpression') return node.elements.map((element) => evaluate(plain(element), scope));
  if (node.type === 'MemberExpression') return member(node, scope);
  if (node.type === 'CallExpression') return call(node, scope);
  if (node.type === 'UnaryExpression') return unary(node, scope);
  if (node.type === 'BinaryExpression') return binary(node, scope);
  if (node.type === 'LogicalExpression') return logical(node, scope);
  if (node.type === 'ConditionalExpression') {
    return evaluate(truth(evaluate(node.test, scope)) ? node.consequent : node.alternate, scope);
  }
  throw new ExpressionError(`"${node.type}" is not supported`);
}

type Of<T extends Expression['type']> = Extract<Expression, { type: T }>;

function literal(value: unknown): unknown {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  throw new ExpressionError('only texts, numbers, true, false and null are literals');
}

function variable(name: string, scope: Scope): unknown {
  if (scope.has(name)) return scope.get(name);
  throw new ExpressionError(`"${name}" is not known`);
}

/** Members of JSON that are not there count as null; members of null are an error. */
function member(node: Of<'MemberExpression'>, scope: Scope): unknown {
  const object = evaluate(plain(node.object), scope);
  if (object === null && node.optional) return null;
  if (object === null) throw new ExpressionError('cannot read a member of null');
  const name = node.computed ? evaluate(plain(node.property), scope) : identifier(node.property);
  if ((Array.isArray(object) || typeof object === 'string') && name === 'length') return object.length;
  if (typeof object === 'object' && Object.hasOwn(object, String(name)))
    return jsonValue(Reflect.get(object, String(name)));
  if (typeof object === 'object') return null;
  throw new ExpressionError(`a ${typeof object} has no member "${String(name)}"`);
}

function jsonValue(value: unknown): unknown {
  return value === undefined ? null : value;
}

function call(node: Of<'CallExpression'>, scope: Scope): unknown {
  if (node.callee.type !== 'MemberExpression') throw new ExpressionError('only methods can be called');
  const object = evaluate(plain(node.callee.object), scope);
  if (object === null && (node.callee.optional || node.optional)) return null;
  const name = identifier(node.callee.property);
  const [argument] = node.arguments;
  if (argument === undefined || node.arguments.length > 1) throw new ExpressionError(`"${name}" takes one argument`);
  if (Array.isArray(object)) return listMethod(name, object, { argument: plain(argument), scope });
  if (typeof object === 'string' && name === 'includes')
    return object.includes(String(evaluate(plain(argument), scope)));
  throw new ExpressionError(`"${name}" cannot be called here`);
}

interface Argument {
  readonly argument: Expression;
  readonly scope: Scope;
}

function listMethod(name: string, list: readonly unknown[], { argument, scope }: Argument): unknown {
  if (name === 'includes') return list.includes(evaluate(argument, scope));
  const body = arrow(argument);
  const apply = (item: unknown): unknown => evaluate(body.body, new Map([...scope, [body.parameter, item]]));
  if (name === 'map') return list.map(apply);
  if (name === 'filter') return list.filter((item) => truth(apply(item)));
  if (name === 'some') return list.some((item) => truth(apply(item)));
  if (name === 'every') return list.every((item) => truth(apply(item)));
  throw new ExpressionError(`lists have no method "${name}"`);
}

function arrow(node: Expression): { readonly parameter: string; readonly body: Expression } {
  if (node.type !== 'ArrowFunctionExpression' || node.body.type === 'BlockStatement' || node.params.length !== 1) {
    throw new ExpressionError('a function of one parameter and one expression is needed');
  }
  const [parameter] = node.params;
  if (parameter?.type !== 'Identifier') throw new ExpressionError('the parameter must be a name');
  return { parameter: parameter.name, body: node.body };
}

function unary({ operator, argument }: Of<'UnaryExpression'>, scope: Scope): unknown {
  const value = evaluate(argument, scope);
  if (operator === '!') return !truth(value);
  if (operator === '-' && typeof value === 'number') return -value;
  throw new ExpressionError(`"${operator}" is not supported here`);
}

function logical({ operator, left, right }: Of<'LogicalExpression'>, scope: Scope): boolean {
  if (operator === '??') throw new ExpressionError('"??" is not supported');
  const first = truth(evaluate(left, scope));
  const decided = operator === '&&' ? !first : first;
  return decided ? first : truth(evaluate(right, scope));
}

function binary(node: Of<'BinaryExpression'>, scope: Scope): unknown {
  const left = evaluate(plain(node.left), scope);
  const right = evaluate(node.right, scope);
  if (node.operator === '==' || node.operator === '===') return left === right;
  if (node.operator === '!=' || node.operator === '!==') return left !== right;
  const compare = comparisons.get(node.operator);
  if (compare === undefined) throw new ExpressionError(`"${node.operator}" is not supported`);
  if (typeof left !== 'number' || typeof right !== 'number') throw new ExpressionError('only numbers can be compared');
  return compare(left, right);
}

const comparisons = new Map<string, (a: number, b: number) => boolean | number>([
  ['<', (a, b) => a < b],
  ['<=', (a, b) => a <= b],
  ['>', (a, b) => a > b],
  ['>=', (a, b) => a >= b],
  ['+', (a, b) => a + b],
  ['-', (a, b) => a - b],
]);

function truth(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new ExpressionError('true or false is needed');
}

function identifier(node: { readonly type: string; readonly name?: string }): string {
  if (node.type === 'Identifier' && node.name !== undefined) return node.name;
  throw new ExpressionError('a name is needed');
}

/** Private names, spreads, `super` and holes have no place in an expression of this kind. */
function plain(node: Expression | PrivateIdentifier | SpreadElement | Super | null): Expression {
  if (node === null) throw new ExpressionError('a list may have no holes');
  if (node.type === 'PrivateIdentifier' || node.type === 'SpreadElement' || node.type === 'Super') {
    throw new ExpressionError(`"${node.type}" is not supported`);
  }
  return node;
}
