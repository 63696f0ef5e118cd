/* eslint-disable jest/no-export -- one suite, run on the fake and on the adapter */
import type { LaunchRecords } from '../../src/app/launch-ports';
import type { Store } from '../../src/app/ports';
import type { CreationId } from '../../src/domain/launches/creation';
import type { BaselineId, Launch } from '../../src/domain/launches/launch';
import { noGates, type Outlook } from '../../src/domain/launches/outlook';
import { standardLaunch } from '../../src/domain/launches/templates/standard-launch';
import type { StoredTemplate, TemplateId } from '../../src/domain/launches/templates/stored-template';
import { aCreation, aCreationLink, aCreationRow } from '../support/a-creation';
import { aDay } from '../support/a-day';
import { aLaunch, aLaunchId } from '../support/a-launch';
import { anId } from '../support/an-issue';

export interface LaunchRecordsUnderTest {
  readonly records: LaunchRecords;
  /** Holds the launches themselves. */
  readonly store: Store;
  readonly close: () => void;
}

/** What every keeper of these records must do, whatever it is made of. */
export function describeLaunchRecords(name: string, open: () => LaunchRecordsUnderTest): void {
  describe(`LaunchRecords: ${name}`, () => {
    let records: LaunchRecords;
    let store: Store;
    let close: () => void;
    beforeEach(() => {
      ({ records, store, close } = open());
    });
    afterEach(() => close());

    test('pages active launches by T-0, archived ones the latest first, those without T-0 last', async () => {
      const days = { a: '2026-06-30', b: null, c: '2026-09-01', d: '2026-01-15' };
      const launchesIn = (state: 'active' | 'archived'): Launch[] =>
        Object.entries(days).map(([id, day]) =>
          aLaunch({ id: aLaunchId(`${state}-${id}`), outlook: anOutlook(day), state }),
        );
      await store.save({ launches: [...launchesIn('active'), ...launchesIn('archived')] });

      const first = await records.page({ state: 'active', after: null, limit: 3 });
      const second = await records.page({ state: 'active', after: first.next, limit: 3 });
      const archived = await records.page({ state: 'archived', after: null, limit: 4 });

      expect(first.launches.map(({ id }) => id)).toEqual(['active-d', 'active-a', 'active-c']);
      expect(second).toMatchObject({ launches: [{ id: 'active-b' }], next: null });
      expect(archived.launches.map(({ id }) => id)).toEqual(['archived-c', 'archived-a', 'archived-d', 'archived-b']);
    });

    test('gives back a baseline under its launch alone', async () => {
      const id = 'baseline-1' as BaselineId;
      const dates = new Map([
        [anId('1'), { start: aDay('2026-05-01'), due: aDay('2026-05-07') }],
        [anId('2'), { due: aDay('2026-06-30') }],
      ]);
      const baseline = { takenAt: '2026-05-04T09:00:00.000Z', why: 'created', dates } as const;

      await records.addBaseline(aLaunchId('one'), id, baseline);

      expect(await records.baseline(aLaunchId('one'), id)).toEqual(baseline);
      expect(await records.baseline(aLaunchId('other'), id)).toBeUndefined();
    });

    test('saves a template while it is the one that was read, lists it, and removes it', async () => {
      const template = aTemplate();
      expect(await records.saveTemplate(template)).toBe('saved');
      expect(await records.saveTemplate(template)).toBe('changed-meanwhile');
      const stored = { ...template, version: 1 };
      expect(await records.template(template.id)).toEqual(stored);
      expect(await records.templates()).toEqual([stored]);

      expect(await records.removeTemplate(template)).toBe('changed-meanwhile');
      expect(await records.removeTemplate(stored)).toBe('saved');
      expect(await records.templates()).toEqual([]);
      expect(await records.template(template.id)).toBeUndefined();
    });

    test('lists more templates than one page holds', async () => {
      for (let number = 0; number < 120; number += 1)
        await records.saveTemplate({ ...aTemplate(), id: `template-${number}` as TemplateId });

      expect(await records.templates()).toHaveLength(120);
    });

    test('gives back a creation with all its rows and links, in their order', async () => {
      const text = 'Ω'.repeat(200);
      const rows = Array.from({ length: 500 }, (_, index) =>
        aCreationRow(`row-${index}`, { summary: text, deliverable: text, checkpoint: text, place: 'follows' }),
      );
      const links = rows.slice(1).map(({ key }, index) => aCreationLink(`row-${index}`, key, { maxLag: 3 }));
      const creation = aCreation({ rows, links, asked: ['row-1'], askedAt: '2026-05-04T09:00:00.000Z' });

      expect(await records.saveCreation(creation)).toBe('saved');

      expect(await records.creation(creation.id)).toEqual({ ...creation, version: 1 });
      expect(await records.creation('none' as CreationId)).toBeUndefined();
    });

    test('of two who save one creation, one is refused whole', async () => {
      await records.saveCreation(aCreation());
      const read = aCreation({ version: 1 });
      const other = { ...read, rows: [aCreationRow('launch', { issueId: anId('10001') })] };

      expect(await records.saveCreation(other)).toBe('saved');
      expect(await records.saveCreation({ ...read, rows: [aCreationRow('launch', { pinned: true })] })).toBe(
        'changed-meanwhile',
      );
      expect(await records.creation(read.id)).toEqual({ ...other, version: 2 });
    });

    test('lists the creations of one account that are open', async () => {
      const states = { a: 'running', b: 'done', c: 'taking-back', d: 'taken-back' } as const;
      for (const [id, state] of Object.entries(states))
        await records.saveCreation(aCreation({ id: id as CreationId, state }));
      await records.saveCreation(aCreation({ id: 'e' as CreationId, accountId: 'bob' }));
      await records.saveCreation(aCreation({ id: 'f' as CreationId }));
      await records.saveCreation(aCreation({ id: 'f' as CreationId, state: 'done', version: 1 }));

      const open = await records.openCreations('ada');

      expect(open.map(({ id }) => id).sort()).toEqual(['a', 'c']);
      expect(open[0]?.rows).toEqual(aCreation().rows);
    });
  });
}

function aTemplate(): StoredTemplate {
  const id = 'template-1' as TemplateId;
  return { id, template: standardLaunch, by: 'ada', at: '2026-05-04T09:00:00.000Z', version: 0 };
}

function anOutlook(day: string | null): Outlook {
  const t0Day = day === null ? null : aDay(day);
  const none = { projects: [], faces: [], next: [], slips: [], float: null, tightest: null, gates: noGates };
  return { at: '2026-05-04T09:00:00.000Z', t0Day, milestones: 1, done: 0, ...none };
}
