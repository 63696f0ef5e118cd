import type { AttributeType, Entity } from '../manifest/app-manifest';
import { refuse, type KvsRefusal } from './kvs-reply';

const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const longestKey = 500;
const largestValue = 240 * 1024;
const deepestValue = 31;

export function checkKey(key: string): KvsRefusal | undefined {
  if (key.length <= longestKey && keyPattern.test(key)) return undefined;
  return refuse(400, 'INVALID_KEY', `Invalid key "${key.slice(0, 50)}": at most 500 letters, digits, spaces and :._-#`);
}

/** @param entity undefined for a plain value */
export function checkValue(value: unknown, entity: Entity | undefined): KvsRefusal | undefined {
  if (value === undefined || value === null) return refuse(400, 'INVALID_VALUE', 'Value must not be empty');
  const size = Buffer.byteLength(JSON.stringify(value));
  if (size > largestValue) return refuse(400, 'MAX_SIZE', `Value of ${size} bytes exceeds 240 KiB`);
  if (depth(value) > deepestValue) return refuse(400, 'MAX_DEPTH', 'Value exceeds the maximum depth of 31');
  return entity === undefined ? undefined : checkAttributes(value, entity);
}

function depth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let deepest = 0;
  for (const member of Object.values(value)) deepest = Math.max(deepest, depth(member));
  return deepest + 1;
}

function checkAttributes(value: unknown, entity: Entity): KvsRefusal | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(400, 'INVALID_ENTITY_VALUE', `A record of entity "${entity.name}" must be an object`);
  }
  for (const [name, member] of Object.entries(value)) {
    const type = entity.attributes[name]?.type;
    if (type === undefined) {
      return refuse(400, 'INVALID_ENTITY_VALUE', `Entity "${entity.name}" has no attribute "${name}"`);
    }
    if (!hasType(member, type)) {
      return refuse(
        400,
        'INVALID_ENTITY_VALUE',
        `Attribute "${name}" of entity "${entity.name}" must be of type ${type}`,
      );
    }
  }
  return undefined;
}

/** Integers are of 32 bits: the time in ms does not fit. */
function hasType(value: unknown, type: AttributeType): boolean {
  if (type === 'any') return true;
  if (type === 'integer') return typeof value === 'number' && (value | 0) === value;
  return typeof value === (type === 'float' ? 'number' : type);
}
