import type { NarrativeChanges, NarrativeStore } from '../../src/app/narrative-ports';
import type { Brief, BriefVersion } from '../../src/domain/narrative/brief';
import type { Claim, ClaimPage, ClaimPlace, ClaimSheet } from '../../src/domain/narrative/claim';
import type { Feature } from '../../src/domain/narrative/feature';
import type { IssueId } from '../../src/domain/narrative/issue-id';
import { FakeTable } from './fake-table';

/** As many as one transaction of Forge storage takes. */
const mostPerSave = 25;
/** Bytes of one value. */
const largestValue = 240 * 1024;

/** Briefs, claims and features in memory. */
export class FakeNarrativeStore implements NarrativeStore {
  readonly briefTable = new FakeTable<Brief & { id: string }>();
  readonly sheetTable = new FakeTable<ClaimSheet & { id: string }>();
  readonly featureTable = new FakeTable<Feature>();
  private readonly versions = new Map<string, string>();
  private readonly pages = new Map<string, string>();
  /** Transactions that were carried out. */
  saves = 0;

  brief(epicId: IssueId): Promise<Brief | undefined> {
    const stored = this.briefTable.one(epicId);
    return Promise.resolve(stored && withoutId(stored));
  }

  briefVersions(epicId: IssueId, numbers: readonly number[]): Promise<readonly BriefVersion[]> {
    const texts = numbers.flatMap((number) => this.versions.get(`${epicId}:${number}`) ?? []);
    // What was written here was of this type; only its text is kept.
    return Promise.resolve(texts.map((text) => JSON.parse(text) as BriefVersion));
  }

  sheets(issueIds: readonly IssueId[]): Promise<ReadonlyMap<IssueId, ClaimSheet>> {
    const found = [...this.sheetTable.some(issueIds).values()].map(withoutId);
    return Promise.resolve(new Map(found.map((sheet) => [sheet.issueId, sheet])));
  }

  claims({ issueId, order, removed }: ClaimSheet) {
    const at = ({ id, page }: ClaimPlace): Claim => {
      // What was written here was of this type; only its text is kept.
      const stored = JSON.parse(this.pages.get(`${issueId}:${page}`) ?? '{"claims":[]}') as ClaimPage;
      const claim = stored.claims.find((one) => one.id === id);
      if (!claim) throw new Error(`Cannot read claim "${id}" of "${issueId}": page ${page} lacks it`);
      return claim;
    };
    return Promise.resolve().then(() => ({ claims: order.map(at), removed: removed.map(at) }));
  }

  features(ids: readonly IssueId[]): Promise<ReadonlyMap<IssueId, Feature>> {
    return Promise.resolve(this.featureTable.some(ids));
  }

  async *allFeatures(): AsyncGenerator<readonly Feature[]> {
    const all = this.featureTable.all();
    for (let from = 0; from < all.length; from += 2) yield await Promise.resolve(all.slice(from, from + 2));
  }

  save(changes: NarrativeChanges): Promise<'saved' | 'changed-meanwhile'> {
    const briefs = (changes.briefs ?? []).map((brief) => ({ ...brief, id: brief.epicId }));
    const sheets = (changes.sheets ?? []).map((sheet) => ({ ...sheet, id: sheet.issueId }));
    const { briefVersions = [], claimPages = [], features = [] } = changes;
    const records = [...briefs, ...sheets, ...briefVersions, ...claimPages, ...features];
    checkTransaction(records);
    const isStill = [
      ...briefs.map((brief) => this.briefTable.isStill(brief)),
      ...sheets.map((sheet) => this.sheetTable.isStill(sheet)),
      ...features.map((feature) => this.featureTable.isStill(feature)),
    ];
    if (isStill.includes(false)) return Promise.resolve('changed-meanwhile');
    for (const brief of briefs) this.briefTable.put(brief);
    for (const sheet of sheets) this.sheetTable.put(sheet);
    for (const feature of features) this.featureTable.put(feature);
    for (const one of briefVersions) this.versions.set(`${one.epicId}:${one.number}`, JSON.stringify(one));
    for (const page of claimPages) this.putPage(page);
    this.saves += 1;
    return Promise.resolve('saved');
  }

  private putPage(page: ClaimPage): void {
    const key = `${page.issueId}:${page.page}`;
    if (page.claims.length === 0) this.pages.delete(key);
    else this.pages.set(key, JSON.stringify(page));
  }
}

function withoutId<T extends { readonly id: string }>(stored: T): Omit<T, 'id'> {
  const record = { ...stored };
  Reflect.deleteProperty(record, 'id');
  return record;
}

function checkTransaction(records: readonly object[]): void {
  if (records.length === 0 || records.length > mostPerSave)
    throw new Error(`Cannot save "${records.length}" records at once: 1 to 25 can be`);
  for (const record of records) {
    const bytes = Buffer.byteLength(JSON.stringify(record));
    if (bytes > largestValue)
      throw new Error(`Cannot save a record of ${bytes} bytes: one value holds ${largestValue}`);
  }
}
