import type { Property } from '@atlaskit/jql-ast';
import { z } from 'zod';
import type { IssueProperty } from '../jira';
import type { JqlField } from './jql-field';
import type { Comparable, JqlScope } from './jql-scope';
import { resolveUser } from './resolve-user';

/** Fields by the aliases that the app has chosen. */
export function aliasedFields({ issueProperties }: JqlScope): JqlField[] {
  return issueProperties.filter(({ searchAlias }) => searchAlias !== undefined).map(fieldOf);
}

/** @returns the field behind `issue.property[key].path`; undefined where the app does not have it indexed */
export function findPropertyField(
  { issueProperties }: JqlScope,
  properties: readonly Property[],
): JqlField | undefined {
  const [property, ...others] = properties;
  if (property === undefined || others.length > 0) return undefined;
  const key = property.key?.value;
  const path = (property.path ?? [])
    .map(({ value }) => value)
    .join('')
    .replace(/^\./, '');
  const indexed = issueProperties.find((one) => one.propertyKey === key && one.path === path);
  return indexed && fieldOf(indexed);
}

function fieldOf(indexed: IssueProperty): JqlField {
  const { propertyKey, path, type, searchAlias } = indexed;
  const names = [
    ...(searchAlias === undefined ? [] : [searchAlias.toLowerCase()]),
    `issue.property[${propertyKey}].${path}`,
  ];
  return {
    names,
    ...kinds[type],
    values: ({ id }, { propertiesOf }) =>
      leavesAt(propertiesOf(id).get(propertyKey), path.split('.')).flatMap((leaf) => read[type](leaf) ?? []),
  };
}

const kinds: Readonly<Record<IssueProperty['type'], Pick<JqlField, 'kind' | 'resolve' | 'fromInstant'>>> = {
  number: { kind: 'number', resolve: (text) => (/^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined) },
  string: { kind: 'choice', resolve: (text) => text },
  user: { kind: 'choice', resolve: resolveUser },
  text: { kind: 'text' },
  date: { kind: 'time', fromInstant: (ms) => ms },
};

const primitive = z.union([z.string(), z.number(), z.boolean()]);
const textOf = (leaf: unknown) => primitive.safeParse(leaf).data?.toString();

/** What of another type is left out of the index. */
const read: Readonly<Record<IssueProperty['type'], (leaf: unknown) => Comparable | undefined>> = {
  number: (leaf) => (typeof leaf === 'number' ? leaf : undefined),
  string: textOf,
  user: textOf,
  text: textOf,
  date: (leaf) => {
    const ms = typeof leaf === 'string' && /^\d{4}-\d{2}-\d{2}(T|$)/.test(leaf) ? Date.parse(leaf) : Number.NaN;
    return Number.isNaN(ms) ? undefined : ms;
  },
};

const members = z.record(z.string(), z.unknown());

/** Of a list, every element counts. */
function leavesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => leavesAt(one, path));
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  const object = members.safeParse(value);
  return object.success ? leavesAt(object.data[step], rest) : [];
}
