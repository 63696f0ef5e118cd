/* eslint-disable jest/no-export -- one suite, run on the fake and on the adapter */
import type { SignalStore } from '../../src/app/signal-ports';
import type { LaunchId } from '../../src/domain/launches/launch';
import type { Escalation, EscalationId } from '../../src/domain/signals/escalation';
import type { Notice, NoticeId } from '../../src/domain/signals/notice';
import { anId } from '../support/an-issue';

export interface SignalStoreUnderTest {
  readonly store: SignalStore;
  readonly close: () => void;
}

const launchId = '6f1c2d3e-0001' as LaunchId;

function anEscalation(id: string, more: Partial<Escalation> = {}): Escalation {
  return {
    ...{ id: id as EscalationId, launchId, kind: 'slip', issueId: anId('10001'), occasion: 'r', days: 7 },
    ...{ since: '2026-05-04T09:00:00.000Z', raisedAt: '2026-05-04T09:00:00.000Z', acknowledged: null, overAt: null },
    ...{ steps: [{ role: 'launch owner', accountId: '712020:olga', at: '2026-05-04T09:00:00.000Z' }], version: 0 },
    ...more,
  };
}

function aNotice(id: string, more: Partial<Notice> = {}): Notice {
  const at = '2026-05-04T09:00:00.000Z';
  return {
    ...{ id: id as NoticeId, launchId, accountId: '712020:olga', rippleId: null, escalations: [], on: anId('10001') },
    ...{ parts: [{ kind: 'moved', issueIds: [anId('10001')] }], at, notBefore: at, state: 'due' },
    ...{ sentAt: null, seenAt: null, version: 0 },
    ...more,
  };
}

/** What every store of escalations and notices promises. */
export function describeSignalStore(name: string, open: () => SignalStoreUnderTest): void {
  describe(`SignalStore: ${name}`, () => {
    let opened: SignalStoreUnderTest;
    let store: SignalStore;
    beforeEach(() => ({ store } = opened = open()));
    afterEach(() => opened.close());

    test('keeps escalations and notices together, or neither', async () => {
      const [slip, notice] = [anEscalation('slip:10001:r'), aNotice('ripple:r:712020:olga')];
      expect(await store.save({ escalations: [slip], notices: [notice] })).toBe('saved');

      const again = { escalations: [slip], notices: [aNotice('ripple:other:712020:olga')] };
      expect(await store.save(again)).toBe('changed-meanwhile');

      expect(await store.escalations([slip.id])).toEqual(new Map([[slip.id, { ...slip, version: 1 }]]));
      expect([...(await store.notices([notice.id, again.notices[0]?.id ?? notice.id])).keys()]).toEqual([notice.id]);
      expect((await store.escalationsOf(launchId)).map(({ id }) => id)).toEqual([slip.id]);
    });

    test('lists what is still to be sent, and no longer what has been', async () => {
      const made = ['due', 'sending', 'sent', 'dropped'] as const;
      await store.save({ notices: made.map((state) => aNotice(`n:${state}`, { state })) });
      expect((await store.noticesDue(launchId)).map(({ id }) => id).sort()).toEqual(['n:due', 'n:sending']);

      await store.save({ notices: [aNotice('n:due', { state: 'sent', version: 1 })] });

      expect((await store.noticesDue(launchId)).map(({ id }) => id)).toEqual(['n:sending']);
      expect(await store.noticesDue('another' as LaunchId)).toEqual([]);
    });

    test('lists notices newest first, by launch and by who is asked to look at something', async () => {
      const escalations = ['slip:10001:r' as EscalationId];
      await store.save({
        notices: [
          aNotice('old', { escalations, state: 'sent' }),
          aNotice('new', { escalations, state: 'sent', at: '2026-05-05T09:00:00.000Z' }),
          aNotice('moved-only', { at: '2026-05-06T09:00:00.000Z' }),
          aNotice('other', { escalations, accountId: '712020:mo', launchId: 'another' as LaunchId }),
        ],
      });

      expect((await store.noticesOf(launchId)).map(({ id }) => id)).toEqual(['moved-only', 'new', 'old']);
      expect((await store.noticesAsking('712020:olga')).map(({ id }) => id)).toEqual(['new', 'old']);
      expect((await store.noticesAsking('712020:mo')).map(({ id }) => id)).toEqual(['other']);
    });
  });
}
