import type { ProductEvent, Site } from '../../site/site';
import type { Delays } from '../delays';
import type { Faults } from '../faults/create-faults';
import type { Invocations } from '../invocations';
import type { Trigger } from '../manifest/app-manifest';
import type { TimeLimits } from '../manifest/limits';
import type { AppManifest } from '../manifest/read-manifest';
import type { Pending } from '../pending';
import { backoff, mostRetries, platformFailure, readRetryWish, type RetryContext } from '../retry';
import type { WorkerOutcome } from '../worker/app-worker';
import { installContext, type Installation } from '../runtime-fields';
import type { DeliveredEvent } from './event-filter';
import { scopesOfEvent } from './scopes-of-event';
import { decideFate } from './decide-fate';
import { eventsSnapshot, type EventsSnapshot } from './events-snapshot';

/** Brings product events to the app's triggers. */
export interface Events {
  deliver(event: ProductEvent): void;
  /** Forgets what has not been delivered yet. */
  clear(): void;
  snapshot(): EventsSnapshot;
  /** What was being told when the snapshot was taken is told again. */
  restore(snapshot: unknown): void;
}

export interface EventsParts {
  readonly site: Site;
  readonly manifest: AppManifest;
  readonly installation: Installation;
  readonly invocations: Invocations;
  readonly faults: Faults;
  readonly delays: Delays;
  readonly pending: Pending;
  readonly timeLimits: TimeLimits;
}

export function createEvents(parts: EventsParts): Events {
  const { site, manifest } = parts;
  const raised = new Set<DeliveredEvent>();
  const open = new Set<Delivery>();
  const send = sender(parts, open);
  const deliverTo = (trigger: Trigger, event: DeliveredEvent): void => {
    const fate = decideFate(parts, trigger, event);
    if (fate.line !== undefined) site.activity.add({ at: site.clock.now().toISOString(), ...fate.line });
    for (const ms of fate.delays) send({ trigger, event, retries: 0, due: dueIn(site, ms) });
  };
  const raise = (event: DeliveredEvent): void => {
    const release = parts.pending.hold(`event ${event.eventType}`);
    raised.add(event);
    // Never within the call that caused it.
    setImmediate(() => {
      // Forgotten meanwhile: events of an earlier state of the site must not reach a later one.
      if (raised.delete(event)) {
        for (const trigger of manifest.modules.trigger) if (hears(manifest, trigger, event)) deliverTo(trigger, event);
      }
      release();
    });
  };
  return {
    deliver: (event) => raise(toDelivered(event, site)),
    clear: () => {
      raised.clear();
      open.clear();
    },
    snapshot: () => ({
      raised: [...raised],
      deliveries: [...open].map(({ trigger, ...rest }) => ({ ...rest, trigger: trigger.key })),
    }),
    restore: (snapshot) => {
      const saved = eventsSnapshot.parse(snapshot);
      saved.raised.forEach(raise);
      for (const { trigger: key, ...rest } of saved.deliveries) {
        const trigger = manifest.modules.trigger.find((one) => one.key === key);
        // A trigger that the manifest has dropped since hears nothing any more.
        if (trigger !== undefined) send({ ...rest, trigger });
      }
    },
  };
}

function hears(manifest: AppManifest, trigger: Trigger, event: DeliveredEvent): boolean {
  const scopes = scopesOfEvent(event.eventType);
  if (scopes !== undefined && !manifest.hasScope(scopes)) return false;
  return trigger.events.some(({ eventType }) => eventType === event.eventType);
}

function toDelivered({ eventType, payload, byApp, trace }: ProductEvent, site: Site): DeliveredEvent {
  return {
    ...payload,
    eventType,
    selfGenerated: byApp,
    timestamp: String(site.clock.now().getTime()),
    ...(trace === undefined ? {} : { webhookTraceValue: trace }),
  };
}

interface Delivery {
  readonly trigger: Trigger;
  readonly event: DeliveredEvent;
  readonly retries: number;
  readonly context?: RetryContext | undefined;
  /** When it arrives, epoch ms of the site's clock. */
  readonly due: number;
}

type Send = (delivery: Delivery) => void;

/** @param open deliveries that have not come to their end; what is taken out of it is forgotten */
function sender(parts: EventsParts, open: Set<Delivery>): Send {
  const send: Send = (delivery) => {
    const release = parts.pending.hold(`event ${delivery.event.eventType} for "${delivery.trigger.key}"`);
    open.add(delivery);
    parts.delays.after(Math.max(0, delivery.due - parts.site.clock.now().getTime()), () => {
      void arrive(delivery).then(release);
    });
  };
  const arrive = async (delivery: Delivery): Promise<void> => {
    if (!open.has(delivery)) return;
    const next = again(parts, delivery, await tellApp(parts, delivery));
    if (open.delete(delivery) && next !== undefined) send(next);
  };
  return send;
}

function tellApp(parts: EventsParts, { trigger, event, context }: Delivery): Promise<WorkerOutcome> {
  return parts.invocations.run({
    moduleKey: trigger.key,
    moduleType: 'core:trigger',
    functionKey: trigger.function,
    cause: `event ${event.eventType}`,
    args: [context === undefined ? event : { ...event, retryContext: context }, triggerContext(parts)],
    accountId: null,
    limitMs: parts.timeLimits.trigger,
    origin: { pushes: 0 },
  });
}

/** @returns the next try; undefined when there is none */
function again({ site }: EventsParts, delivery: Delivery, outcome: WorkerOutcome): Delivery | undefined {
  const failure = platformFailure(outcome);
  const wish = outcome.kind === 'returned' ? readRetryWish(outcome.value) : undefined;
  if ((failure === undefined && wish === undefined) || delivery.retries >= mostRetries) return undefined;
  const retries = delivery.retries + 1;
  const retryReason = wish?.retryReason ?? failure ?? '';
  const context = { retryCount: retries, retryReason, retryData: wish?.retryData };
  return { ...delivery, retries, context, due: dueIn(site, 1000 * (wish?.retryAfter ?? backoff(retries))) };
}

function dueIn({ clock }: Site, ms: number): number {
  return clock.now().getTime() + ms;
}

/** Triggers have no person. */
export function triggerContext({ installation }: Pick<EventsParts, 'installation'>) {
  const context = installContext(installation);
  return {
    installContext: context,
    installation: { ari: { installationId: installation.id }, contexts: [context] },
    cloudId: installation.cloudId,
  };
}
