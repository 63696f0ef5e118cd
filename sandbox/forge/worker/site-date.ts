/**
 * Puts the global `Date` on the site's clock.
 * @param offset one number, ms, shared with the thread that holds the clock
 */
export function installSiteDate(offset: Float64Array): void {
  const RealDate = Date;
  const now = (): number => RealDate.now() + (offset[0] ?? 0);
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget): object => {
      const built: unknown = Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget);
      if (typeof built !== 'object' || built === null) throw new Error('Cannot make a date: not an object');
      return built;
    },
    apply: () => new RealDate(now()).toString(),
    get: (target, name, receiver): unknown => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  });
}
