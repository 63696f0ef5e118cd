import type { Exchange, TrafficLog } from './site';

/** @param limit exchanges kept; the oldest go first */
export function createTrafficLog(limit = 100_000): TrafficLog {
  let exchanges: Exchange[] = [];
  return {
    record: (exchange) => {
      exchanges.push(exchange);
      // Cut in large steps: one cut per exchange would copy the list each time.
      if (exchanges.length > limit * 1.1) exchanges = exchanges.slice(-limit);
    },
    all: () => exchanges,
    clear: () => {
      exchanges = [];
    },
  };
}
