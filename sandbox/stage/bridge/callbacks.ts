import * as z from 'zod/mini';

type AnyFunction = (...args: unknown[]) => unknown;

const referenceSchema = z.object({ __callback: z.number() });

/** Functions cannot be posted between windows: they travel as numbers and stay where they are. */
export interface Callbacks {
  /** @returns the value with every function replaced by a reference to it */
  encode(value: unknown): unknown;
  /** @returns undefined when the reference is unknown */
  find(reference: number): AnyFunction | undefined;
}

export function createCallbacks(): Callbacks {
  const kept: AnyFunction[] = [];
  const keep = (callback: AnyFunction): unknown => ({ __callback: kept.push(callback) - 1 });
  return {
    encode: (value) => mapTree(value, (node) => (isFunction(node) ? keep(node) : undefined)),
    find: (reference) => kept[reference],
  };
}

/** @param call calls the function on the other side */
export function decodeCallbacks(
  value: unknown,
  call: (reference: number, args: readonly unknown[]) => Promise<unknown>,
): unknown {
  return mapTree(value, (node) => {
    const reference = referenceSchema.safeParse(node).data;
    return reference && ((...args: unknown[]) => call(reference.__callback, args));
  });
}

/** @param replace returns undefined for what stays as it is */
function mapTree(value: unknown, replace: (node: unknown) => unknown): unknown {
  const replaced = replace(value);
  if (replaced !== undefined) return replaced;
  if (Array.isArray(value)) return value.map((item) => mapTree(item, replace));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTree(item, replace)]));
}

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === 'function';
}

function isPlainObject(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]';
}
