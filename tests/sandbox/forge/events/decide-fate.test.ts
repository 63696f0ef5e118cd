import { join } from 'node:path';
import { decideFate } from '../../../../sandbox/forge/events/decide-fate';
import type { DeliveredEvent } from '../../../../sandbox/forge/events/event-filter';
import { createFaults } from '../../../../sandbox/forge/faults/create-faults';
import { faultRules } from '../../../../sandbox/forge/faults/fault-rules';
import { readManifest } from '../../../../sandbox/forge/manifest/read-manifest';
import { textLike } from '../fixture-app/matchers';

const manifest = readManifest(join(__dirname, '../fixture-app/manifest.yml'));

function fateOf(change: Partial<DeliveredEvent>, rules: object = {}) {
  const event = { eventType: 'avi:jira:created:issue', selfGenerated: false, issue: { key: 'PROD-1' }, ...change };
  const faults = createFaults();
  faults.set(faultRules.parse(rules));
  const trigger = manifest.modules.trigger.find(({ events }) =>
    events.some((one) => one.eventType === event.eventType),
  );
  if (trigger === undefined) throw new Error(`Cannot judge "${event.eventType}": nobody listens`);
  return decideFate({ manifest, faults }, trigger, event);
}

describe('decideFate', () => {
  it('delivers at once and says what Jira told', () => {
    expect(fateOf({})).toEqual({
      delays: [0],
      line: {
        kind: 'event',
        text: 'Jira told Lockstep: PROD-1 was created',
        detail: 'avi:jira:created:issue for "created"',
        issueKey: 'PROD-1',
      },
    });
  });

  it('says quietly what the filter of the trigger drops', () => {
    expect(fateOf({ eventType: 'avi:jira:updated:issue', changelog: { items: [] } })).toMatchObject({
      delays: [],
      line: {
        text: 'Lockstep need not know: PROD-1 changed',
        detail: 'avi:jira:updated:issue for "updated": its expression is false',
        isQuiet: true,
      },
    });
  });

  it('says nothing of what the app caused itself: the write was told', () => {
    expect(fateOf({ selfGenerated: true })).toEqual({ delays: [], line: undefined });
  });

  it('loses what is larger than 200 KB', () => {
    expect(fateOf({ text: 'x'.repeat(201 * 1024) })).toMatchObject({
      delays: [],
      line: { text: 'Lost on the way to Lockstep: PROD-1 was created', detail: textLike(/: \d+ bytes exceed 200 KB$/) },
    });
  });

  it('loses what a fault drops, and says that it was one', () => {
    expect(fateOf({}, { events: { drop: 1 } })).toMatchObject({ delays: [], line: { kind: 'fault' } });
  });

  it('delivers twice what a fault doubles', () => {
    expect(fateOf({}, { events: { duplicate: 1 } }).delays).toEqual([0, 0]);
  });

  it.each([
    ['avi:jira:assigned:issue', 'Jira told Lockstep: PROD-1 was assigned'],
    ['avi:forge:installed:app', 'Jira told Lockstep: the app was installed'],
  ])('has words for %s', (eventType, text) => {
    expect(fateOf({ eventType }).line?.text).toBe(text);
  });
});
