export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Versioned records of one kind, kept as text. */
export class FakeTable<Item extends Versioned> {
  private readonly texts = new Map<string, string>();

  one(id: Item['id']): Item | undefined {
    const text = this.texts.get(id);
    // What was written here was of this type; only its text is kept.
    return text === undefined ? undefined : (JSON.parse(text) as Item);
  }

  some(ids: readonly Item['id'][]): Map<Item['id'], Item> {
    return new Map(ids.flatMap((id) => this.one(id) ?? []).map((item) => [item.id, item]));
  }

  all(): Item[] {
    return [...this.texts.keys()].flatMap((id) => this.one(id) ?? []);
  }

  /** Version 0 has never been stored. */
  isStill({ id, version }: Versioned): boolean {
    return (this.one(id)?.version ?? 0) === version;
  }

  put(item: Item): void {
    this.texts.set(item.id, JSON.stringify({ ...item, version: item.version + 1 }));
  }

  remove({ id }: Versioned): void {
    this.texts.delete(id);
  }
}
