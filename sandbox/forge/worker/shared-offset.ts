import type { SiteClock } from '../../site/site';

/** The clock's offset in ms as memory that worker threads read, always current. */
export function sharedOffset(clock: SiteClock): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const offset = new Float64Array(buffer);
  const follow = (): void => {
    offset[0] = clock.offset();
  };
  follow();
  clock.onChange(follow);
  return buffer;
}
