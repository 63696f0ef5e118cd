/** Lets waits of the app pass sooner: a wait takes its time divided by `scale`. Clocks go on as they are. */
export function shortenWaits(scale: number): void {
  const realSetTimeout = globalThis.setTimeout;
  globalThis.setTimeout = new Proxy(realSetTimeout, {
    apply: (target, self, [act, ms = 0, ...rest]: [() => void, number?, ...unknown[]]): unknown =>
      Reflect.apply(target, self, [act, ms / scale, ...rest]),
  });
}
