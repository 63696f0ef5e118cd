import { doJob } from '../../src/app/do-job';
import { Outage, type Job, type Jobs, type World } from '../../src/app/ports';
import { Crash } from './break-off';
import { seededRandom } from './seeded-random';

/** Enough for every test; a job that never comes to an end must not hang the run. */
const mostRuns = 5000;

interface Delivery {
  /** Order and duplicates follow from it; without one, jobs come once and in order. */
  readonly seed?: number;
  /** Share of jobs that come twice. */
  readonly duplicates?: number;
  /** Jobs under way at a time, each of another hand. */
  readonly atOnce?: number;
  /** Called when a job was broken off, before it comes again. */
  readonly onBroken?: () => void;
}

/** A queue in memory: at least once, in whatever order; jobs of one launch one after the other, so are those of links. */
export class FakeJobs implements Jobs {
  readonly queue: Job[] = [];
  runs = 0;
  /** Calls by which jobs were pushed, as many jobs as each brought. */
  readonly pushes: number[] = [];
  /** Seconds that pushed jobs are to wait, each that has to. */
  readonly waits: number[] = [];
  /** Kinds that are left undone, for counting what the others cost. */
  readonly left = new Set<Job['kind']>();

  push(jobs: readonly Job[], wait = 0): Promise<void> {
    if (wait > 0) this.waits.push(wait);
    const wanted = jobs.filter(({ kind }) => !this.left.has(kind));
    this.pushes.push(jobs.length);
    this.queue.push(...wanted.map((job) => structuredClone(job)));
    return Promise.resolve();
  }

  /** Does jobs until none is left; a job that was broken off comes again. */
  async runAll(world: World, { seed, duplicates = 0, atOnce = 1, onBroken }: Delivery = {}): Promise<void> {
    const random = seed === undefined ? () => 0 : seededRandom(seed);
    const isTwice = (): boolean => seed !== undefined && random() < duplicates;
    while (this.queue.length > 0) {
      const batch = this.take(random, atOnce);
      for (const job of batch) if (isTwice()) this.queue.push(structuredClone(job));
      await Promise.all(batch.map((job) => this.run(world, job, onBroken)));
      if (this.runs > mostRuns) throw new Error(`Cannot empty the queue: still "${JSON.stringify(this.queue)}"`);
    }
  }

  /** Does the oldest job alone. */
  async runNext(world: World): Promise<void> {
    const job = this.queue.shift();
    if (!job) throw new Error('Cannot do the next job: there is none');
    await this.run(world, job);
  }

  private take(random: () => number, atOnce: number): Job[] {
    const batch = new Map<string, Job>();
    while (batch.size < atOnce) {
      const free = this.queue.filter((job) => !batch.has(handOf(job)));
      const job = free[Math.floor(random() * free.length)];
      if (!job) break;
      this.queue.splice(this.queue.indexOf(job), 1);
      batch.set(handOf(job), job);
    }
    return [...batch.values()];
  }

  private async run(world: World, job: Job, onBroken?: () => void): Promise<void> {
    this.runs += 1;
    try {
      await doJob(world, job);
    } catch (failure) {
      if (!(failure instanceof Outage || failure instanceof Crash)) throw failure;
      onBroken?.();
      this.queue.push(job);
    }
  }
}

const featureJobs: ReadonlySet<Job['kind']> = new Set(['feature-changed', 'feature-added', 'check-features']);

function handOf(job: Job): string {
  if ('launchId' in job) return job.launchId;
  if (job.kind === 'reconcile-page') return 'pages';
  return featureJobs.has(job.kind) ? 'features' : 'links';
}
