import { z } from 'zod';

export interface LooseItem<T> {
  readonly index: number;
  readonly value: T;
}

/** The items of a list that have what one check needs, whatever else is wrong with them or with others. */
export function looseItems<T>(document: unknown, member: string, item: z.ZodType<T>): LooseItem<T>[] {
  const owner = z.record(z.string(), z.unknown()).safeParse(document);
  const list = z.array(z.unknown()).safeParse(owner.data?.[member]);
  return (list.data ?? []).flatMap((raw, index) => {
    const parsed = item.safeParse(raw);
    return parsed.success ? [{ index, value: parsed.data }] : [];
  });
}
