import { createGateStore } from '../../../src/adapters/storage/create-gate-store';
import { createNarrativeStore } from '../../../src/adapters/storage/create-narrative-store';
import { emptySheet } from '../../../src/domain/narrative/claims/empty-sheet';
import { anId } from '../../support/an-issue';
import { openSandboxSeams, type SandboxSeams } from '../../support/sandbox-seams';

const idsOf = (count: number) => Array.from({ length: count }, (_, index) => anId(`${10_000 + index}`));
const nothingElse = { briefs: [], features: [], launches: [] };

describe('claims of a large launch', () => {
  let seams: SandboxSeams;
  beforeEach(() => {
    seams = openSandboxSeams();
  });
  afterEach(() => seams.close());

  async function givenSheets(count: number): Promise<void> {
    for (const id of idsOf(count)) await createNarrativeStore().save({ sheets: [emptySheet(id)] });
    seams.kvs.meter.clear();
  }

  test('of thousands of issues only those with claims are read', async () => {
    await givenSheets(3);

    const { sheets } = await createGateStore().leaningOn({ ...nothingElse, sheets: idsOf(2_000) });

    expect([...sheets.keys()]).toEqual(idsOf(3));
    expect(seams.kvs.meter.usage()).toMatchObject({ requests: { query: 1, batch: 1, get: 0 }, readUnits: 4 });
  });

  test('where more issues have claims than a listing is worth, all are asked for', async () => {
    await givenSheets(1_001);

    const { sheets } = await createGateStore().leaningOn({ ...nothingElse, sheets: idsOf(1_100) });

    expect(sheets.size).toBe(1_001);
    expect(seams.kvs.meter.usage().requests).toMatchObject({ query: 10, batch: 44 });
  });

  test('a few issues are read strictly', async () => {
    await givenSheets(2);

    const { sheets } = await createGateStore().leaningOn({ ...nothingElse, sheets: idsOf(200) });

    expect(sheets.size).toBe(2);
    expect(seams.kvs.meter.usage().requests).toMatchObject({ query: 0, batch: 8 });
  });
});
