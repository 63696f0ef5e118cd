import { createStore } from '../../../src/adapters/storage/create-store';
import { Outage } from '../../../src/app/ports';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { aTrackedMilestone } from '../../support/a-tracked-milestone';
import { anId } from '../../support/an-issue';
import { openSandboxSeams, type SandboxSeams } from '../../support/sandbox-seams';

describe('createStore', () => {
  let seams: SandboxSeams;
  beforeEach(() => {
    seams = openSandboxSeams();
  });
  afterEach(() => seams.close());

  test.each([429, 503])('storage that answers %i is an outage, for reads and writes', async (status) => {
    const store = createStore();
    seams.faults.set({ seed: 1, rest: [], kvs: [{ match: {}, status, code: 'PASSING' }] });

    await expect(store.milestones([anId('1')])).rejects.toBeInstanceOf(Outage);
    await expect(store.save({ milestones: [aTrackedMilestone({ id: '1' })] })).rejects.toBeInstanceOf(Outage);
  });

  test('throws on a record of another shape', async () => {
    await createStore().save({ milestones: [aTrackedMilestone({ id: '1' })] });
    const key = { key: '1', entityName: 'milestone' };
    seams.kvs.answer(
      '/api/v1/entity/set',
      JSON.stringify({ ...key, value: { launchId: 'l', version: 1, data: { id: 1 } } }),
    );

    await expect(createStore().milestones([anId('1')])).rejects.toThrow('Cannot read milestone "1"');
  });

  test('reads days back that were reckoned beyond the years people give', async () => {
    const known = { start: null, due: '2200-01-04' as CalendarDate };
    await createStore().save({ milestones: [aTrackedMilestone({ id: '1', known })] });

    expect((await createStore().milestones([anId('1')])).get(anId('1'))).toMatchObject({ known });
  });

  test('indexes what listings ask for', async () => {
    await createStore().save({ milestones: [aTrackedMilestone({ id: '1' })] });

    expect(seams.kvs.records('milestone')).toMatchObject([{ key: '1', value: { launchId: 'launch-1', version: 1 } }]);
  });
});
