/** Counts the calls of each method of a port. The port itself answers. */
export function countCalls<Port extends object>(
  port: Port,
): { readonly port: Port; readonly counts: Map<string, number> } {
  const counts = new Map<string, number>();
  const counted = new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => {
        counts.set(String(name), (counts.get(String(name)) ?? 0) + 1);
        return Reflect.apply(member, target, given);
      };
    },
  });
  return { port: counted, counts };
}
