import { kvs } from '@forge/kvs';
import type { NarrativeChanges, NarrativeStore } from '../../app/narrative-ports';
import type { Claim, ClaimPlace, ClaimSheet } from '../../domain/narrative/claim';
import type { Feature } from '../../domain/narrative/feature';
import type { IssueId } from '../../domain/narrative/issue-id';
import { readAll, readPage } from './entities';
import { briefRecord, briefVersionRecord, claimPageRecord, featureRecord, sheetRecord } from './narrative-records';
import { patiently } from './patiently';
import { commit, setRecord } from './transaction';

const briefs = { entityName: 'brief', schema: briefRecord } as const;
const briefVersions = { entityName: 'brief-version', schema: briefVersionRecord, isLarge: true } as const;
const sheets = { entityName: 'claim-sheet', schema: sheetRecord } as const;
const claimPages = { entityName: 'claim-page', schema: claimPageRecord, isLarge: true } as const;
const features = { entityName: 'feature', schema: featureRecord } as const;

/** The index by which all features are listed: Forge lists entities only by the value of an attribute. */
const watched = { index: 'state', value: 'watched' } as const;

/** Briefs, claims and features in Forge storage. */
export function createNarrativeStore(): NarrativeStore {
  return {
    brief: async (epicId) => (await patiently(() => readAll(briefs, [epicId]))).get(epicId),
    briefVersions: async (epicId, numbers) => {
      const found = await patiently(() =>
        readAll(
          briefVersions,
          numbers.map((number) => `${epicId}:${number}`),
        ),
      );
      return [...found.values()];
    },
    sheets: (ids) => patiently(() => readAll(sheets, ids)) as Promise<Map<IssueId, ClaimSheet>>,
    claims: (sheet) => patiently(() => claimsOf(sheet)),
    features: (ids) => patiently(() => readAll(features, ids)) as Promise<Map<IssueId, Feature>>,
    allFeatures,
    save: (changes) => patiently(() => saveNarrative(changes)),
  };
}

async function claimsOf({ issueId, order, removed }: ClaimSheet) {
  const keys = [...new Set([...order, ...removed].map(({ page }) => pageKey(issueId, page)))];
  const pages = await readAll(claimPages, keys);
  const byId = new Map([...pages.values()].flatMap(({ claims }) => claims.map((claim) => [claim.id, claim])));
  const claimAt = ({ id, page }: ClaimPlace): Claim => {
    const claim = byId.get(id);
    if (!claim) throw new Error(`Cannot read claim "${id}" of issue "${issueId}": page ${page} lacks it`);
    return claim;
  };
  return { claims: order.map(claimAt), removed: removed.map(claimAt) };
}

async function* allFeatures(): AsyncGenerator<readonly Feature[]> {
  let cursor: string | undefined;
  do {
    const at = cursor;
    const page = await patiently(() => readPage(features, { ...watched, cursor: at }));
    yield page.records;
    cursor = page.cursor;
  } while (cursor !== undefined);
}

/** One transaction. Versions of briefs and pages of claims go with the record whose version guards them. */
async function saveNarrative(changes: NarrativeChanges): Promise<'saved' | 'changed-meanwhile'> {
  const transaction = kvs.transact();
  for (const brief of changes.briefs ?? [])
    setRecord(transaction, briefs.entityName, { key: brief.epicId, record: brief });
  for (const sheet of changes.sheets ?? [])
    setRecord(transaction, sheets.entityName, { key: sheet.issueId, record: sheet });
  for (const feature of changes.features ?? []) {
    setRecord(transaction, features.entityName, {
      key: feature.id,
      record: feature,
      indexed: { state: watched.value },
    });
  }
  for (const data of changes.briefVersions ?? [])
    transaction.set(`${data.epicId}:${data.number}`, { data }, { entityName: briefVersions.entityName });
  for (const data of changes.claimPages ?? []) {
    const key = pageKey(data.issueId, data.page);
    if (data.claims.length === 0) transaction.delete(key, { entityName: claimPages.entityName });
    else transaction.set(key, { data }, { entityName: claimPages.entityName });
  }
  return commit(transaction);
}

function pageKey(issueId: IssueId, page: number): string {
  return `${issueId}:${page}`;
}
