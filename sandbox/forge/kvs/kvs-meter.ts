import type { KvsCost } from './cost-of';

/** What one installation may ask of storage. */
export interface KvsQuota {
  readonly requestsPerSecond: number;
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
}

/** @see https://developer.atlassian.com/platform/forge/limits-kvs-ce/ */
export const cloudQuota: KvsQuota = { requestsPerSecond: 1000, readsPerMinute: 4000, writesPerMinute: 4000 };

export const noQuota: KvsQuota = {
  requestsPerSecond: Infinity,
  readsPerMinute: Infinity,
  writesPerMinute: Infinity,
};

/** What has been asked of storage since the count was last cleared. Units of 10 KB, bytes, requests. */
export interface KvsUsage {
  readonly requests: Readonly<Record<KvsCost['kind'], number>>;
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly largestValue: number;
  readonly mostOperations: number;
  /** The most within any second and any minute. */
  readonly peak: { readonly requests: number; readonly readUnits: number; readonly writeUnits: number };
  /** Requests that were refused for load. */
  readonly refused: number;
}

export interface KvsMeter {
  /** Counts a request. @returns false when there is no room for it: it is refused and costs nothing */
  admit(cost: KvsCost): boolean;
  /** Notes the sizes of what is written, in bytes. */
  note(values: readonly number[]): void;
  usage(): KvsUsage;
  /** Begins to count anew; what was used of the running minute stays used. */
  clear(): void;
  /** As if nothing had ever been asked. */
  reset(): void;
  /** Nothing is refused until the returned function is called. */
  lift(): () => void;
}

export interface KvsMeterParts {
  readonly quota: KvsQuota;
  /** Epoch ms of the site's clock. */
  readonly now: () => number;
  /** Divides the platform's times. */
  readonly timeScale: number;
}

/** How the cloud cuts its minutes is not documented: here each is the sixty seconds before a request. */
export function createKvsMeter({ quota, now, timeScale }: KvsMeterParts): KvsMeter {
  const windows = windowsOf(1000 / timeScale);
  let usage = noUsage();
  let lifted = 0;
  return {
    admit: (cost) => {
      const at = now();
      if (lifted === 0 && !hasRoom(windows, quota, { cost, at })) {
        usage = { ...usage, refused: usage.refused + 1 };
        return false;
      }
      const peak = {
        requests: windows.requests.add(1, at),
        readUnits: windows.reads.add(cost.reads, at),
        writeUnits: windows.writes.add(cost.writes, at),
      };
      usage = withCost(usage, cost, peak);
      return true;
    },
    note: (values) => {
      const largestValue = Math.max(usage.largestValue, ...values);
      usage = { ...usage, largestValue, mostOperations: Math.max(usage.mostOperations, values.length) };
    },
    usage: () => usage,
    clear: () => {
      usage = noUsage();
    },
    reset: () => {
      usage = noUsage();
      for (const window of Object.values(windows)) window.clear();
    },
    lift: () => {
      lifted += 1;
      return () => void (lifted -= 1);
    },
  };
}

type Windows = ReturnType<typeof windowsOf>;

/** @param second ms */
function windowsOf(second: number) {
  const minute = 60 * second;
  return { requests: slidingSum(second, 10), reads: slidingSum(minute, 60), writes: slidingSum(minute, 60) };
}

function hasRoom(
  { requests, reads, writes }: Windows,
  quota: KvsQuota,
  { cost, at }: { readonly cost: KvsCost; readonly at: number },
): boolean {
  return (
    requests.at(at) + 1 <= quota.requestsPerSecond &&
    (cost.reads === 0 || reads.at(at) + cost.reads <= quota.readsPerMinute) &&
    (cost.writes === 0 || writes.at(at) + cost.writes <= quota.writesPerMinute)
  );
}

function withCost(usage: KvsUsage, { kind, reads, writes }: KvsCost, now: KvsUsage['peak']): KvsUsage {
  const { requests, readUnits, writeUnits, peak } = usage;
  return {
    ...usage,
    requests: { ...requests, [kind]: requests[kind] + 1 },
    readUnits: readUnits + reads,
    writeUnits: writeUnits + writes,
    peak: {
      requests: Math.max(peak.requests, now.requests),
      readUnits: Math.max(peak.readUnits, now.readUnits),
      writeUnits: Math.max(peak.writeUnits, now.writeUnits),
    },
  };
}

function noUsage(): KvsUsage {
  return {
    requests: { get: 0, batch: 0, query: 0, set: 0, transaction: 0 },
    ...{ readUnits: 0, writeUnits: 0, largestValue: 0, mostOperations: 0, refused: 0 },
    peak: { requests: 0, readUnits: 0, writeUnits: 0 },
  };
}

/** The sum of what was added within the last `ms`, in so many slots: what is older by less than a slot may count still. */
function slidingSum(ms: number, slots: number) {
  const slotMs = ms / slots;
  let kept: { readonly slot: number; amount: number }[] = [];
  const slotOf = (at: number): number => Math.floor(at / slotMs);
  const at = (time: number): number => {
    const slot = slotOf(time);
    // A clock that was set back leaves nothing that lies ahead.
    kept = kept.filter((one) => one.slot > slot - slots && one.slot <= slot);
    return kept.reduce((sum, { amount }) => sum + amount, 0);
  };
  return {
    at,
    add: (amount: number, time: number): number => {
      const slot = slotOf(time);
      const sum = at(time) + amount;
      const last = kept.at(-1);
      if (last?.slot === slot) last.amount += amount;
      else kept.push({ slot, amount });
      return sum;
    },
    clear: () => {
      kept = [];
    },
  };
}
