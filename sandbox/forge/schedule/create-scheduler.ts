import { triggerContext, type EventsParts } from '../events/create-events';
import type { Interval, ScheduledTrigger } from '../manifest/app-manifest';

/** Starts scheduled triggers when the site's clock says so. */
export interface Scheduler {
  /** Counts from now: first start after five minutes, then once per interval. */
  start(): void;
  stop(): void;
}

const firstStartMs = 5 * 60_000;
const intervalMs: Record<Interval, number> = {
  fiveMinute: 5 * 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
};

export function createScheduler(parts: EventsParts): Scheduler {
  const { clock } = parts.site;
  const due = new Map<ScheduledTrigger, number>();
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    const now = clock.now().getTime();
    for (const [trigger, at] of due) {
      if (at > now) continue;
      // A jump over several intervals starts it once: there is nobody to make up for the time between.
      due.set(trigger, now + intervalMs[trigger.interval]);
      void fire(parts, trigger);
    }
    clearTimeout(timer);
    if (due.size > 0) timer = setTimeout(look, Math.min(2 ** 31 - 1, Math.min(...due.values()) - now)).unref();
  };
  clock.onChange(look);
  return {
    start: () => {
      const first = clock.now().getTime() + firstStartMs;
      for (const trigger of parts.manifest.modules.scheduledTrigger) due.set(trigger, first);
      look();
    },
    stop: () => {
      due.clear();
      clearTimeout(timer);
    },
  };
}

async function fire(parts: EventsParts, trigger: ScheduledTrigger): Promise<void> {
  const { site, installation, invocations, manifest, timeLimits } = parts;
  const at = site.clock.now().toISOString();
  const detail = `scheduled trigger "${trigger.key}", interval ${trigger.interval}`;
  site.activity.add({ at, kind: 'schedule', text: `It is time for a look-through by ${manifest.appName}`, detail });
  const timeout = manifest.functionByKey(trigger.function)?.timeoutSeconds;
  // What it returns or throws is ignored: schedules are not repeated.
  await invocations.run({
    moduleKey: trigger.key,
    moduleType: 'core:scheduledTrigger',
    functionKey: trigger.function,
    cause: `schedule ${trigger.key}`,
    args: [
      { context: { cloudId: installation.cloudId, moduleKey: trigger.key }, contextToken: 'local' },
      triggerContext(parts),
    ],
    accountId: null,
    limitMs: timeout === undefined ? timeLimits.background : timeout * 1000,
    origin: { pushes: 0 },
  });
}
