/** A stored record. Instants are epoch ms of the site's clock. */
export interface KvsRow {
  readonly key: string;
  readonly value: unknown;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number | null;
}

/** Rows by key. `get` always sees the last write; what queries see lags behind it. */
export interface KvsTable {
  get(key: string): KvsRow | undefined;
  set(row: KvsRow): void;
  delete(key: string): void;
  /** All rows as they stand, by key. */
  all(): KvsRow[];
  /** The rows that queries see, by key. */
  indexed(): readonly KvsRow[];
}

/** @param lagMs real time after which queries see a write */
export function createKvsTable(lagMs: number): KvsTable {
  const rows = new Map<string, KvsRow>();
  const seen = new Map<string, KvsRow>();
  let coming: { readonly at: number; readonly key: string; readonly row: KvsRow | undefined }[] = [];
  let sorted: readonly KvsRow[] | undefined;
  const write = (key: string, row: KvsRow | undefined): void => {
    put(rows, key, row);
    coming.push({ at: performance.now() + lagMs, key, row });
  };
  const catchUp = (): void => {
    const now = performance.now();
    const due = coming.findIndex(({ at }) => at > now);
    const arrived = due === -1 ? coming : coming.slice(0, due);
    if (arrived.length === 0) return;
    coming = due === -1 ? [] : coming.slice(due);
    for (const { key, row } of arrived) put(seen, key, row);
    sorted = undefined;
  };
  return {
    get: (key) => rows.get(key),
    set: (row) => write(row.key, row),
    delete: (key) => write(key, undefined),
    all: () => byKey(rows),
    indexed: () => {
      catchUp();
      return (sorted ??= byKey(seen));
    },
  };
}

function put(rows: Map<string, KvsRow>, key: string, row: KvsRow | undefined): void {
  if (row === undefined) rows.delete(key);
  else rows.set(key, row);
}

function byKey(rows: ReadonlyMap<string, KvsRow>): KvsRow[] {
  return [...rows.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
