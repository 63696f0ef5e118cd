import type { z } from 'zod';
import type { Fault } from './fault';
import { fault, quoted } from './fault';

/** One fault for each value of the wrong shape and each unknown member. Needs `reportInput` when parsing. */
export function shapeFaults({ issues }: z.ZodError): Fault[] {
  return issues.flatMap((issue) => {
    const { path, message, input } = issue;
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownMember([...path, key], input, key));
    return [fault(path, input === undefined ? 'is missing' : `${quoted(input)} ${message}`)];
  });
}

function unknownMember(path: readonly PropertyKey[], owner: unknown, key: string): Fault {
  const value: unknown = typeof owner === 'object' && owner !== null ? Reflect.get(owner, key) : undefined;
  return fault(path, `${quoted(value)} is an unknown member`);
}
