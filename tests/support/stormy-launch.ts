import { doJob } from '../../src/app/do-job';
import { noteChange } from '../../src/app/note-change';
import { Outage, type Job } from '../../src/app/ports';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import type { KnownDates } from '../../src/domain/launches/tracked-milestone';
import { addWorkdays } from './add-workdays';
import { anId } from './an-issue';
import { breakOff, Crash, type Break } from './break-off';
import type { FakeWorld } from './fake-world';
import { between, oneOf, type Random, type RandomChange } from './random-history';

type Event = Parameters<typeof noteChange>[1];

/** Enough for every history; what never comes to rest must not hang the run. */
const mostRuns = 3_000;
const calls = 60;

/**
 * A site on which 30 % of the events are lost, 30 % come twice and all in any order, and on which work is broken off
 * where chance will have it. Jobs come again until they got through, as the platform promises.
 */
export class StormyLaunch {
  /** Dates that the app overwrote without having seen them. */
  readonly unseen: string[] = [];
  brokenOff = 0;
  private readonly events: Event[] = [];
  private minutes = 0;
  private isStormy = true;

  constructor(
    private readonly world: FakeWorld,
    private readonly random: Random,
  ) {
    const { issues, messages } = world;
    const tell = messages.tell.bind(messages);
    // The likeliest place for a message to be sent twice: it stands in Jira, and nobody has written that down.
    messages.tell = async (...message) => {
      const outcome = await tell(...message);
      if (this.isStormy && this.random() < 0.2) throw new Crash('ended after telling');
      return outcome;
    };
    const write = issues.writeDates.bind(issues);
    issues.writeDates = (id, change, actor) => {
      const { dates } = issues.at(id);
      if (actor === 'app' && !isSame(dates, change.from)) this.unseen.push(id);
      return write(id, change, actor);
    };
  }

  /** A person changes an issue in Jira, which may or may not tell the app. */
  act(change: RandomChange): void {
    this.passTime();
    const { issues, clock } = this.world;
    const { dates } = issues.at(anId(change.key));
    const seen = { by: change.by, at: clock.now() };
    if (change.does === 'finishes') issues.edit(anId(change.key), { state: 'done', statusName: 'Done' });
    else issues.edit(anId(change.key), { dates: moved(dates, change.days) });
    const event = { issueId: anId(change.key), status: change.does === 'finishes', seen };
    const copies = this.random() < 0.3 ? 0 : this.random() < 0.3 ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) this.events.push(event);
  }

  /** Some of what is under way gets a turn, in any order. */
  async blow(): Promise<void> {
    for (let turns = between(this.random, 0, 6); turns > 0; turns -= 1) {
      if (this.events.length > 0 && this.random() < 0.5) await this.deliver();
      else await this.work(0.3);
    }
  }

  /** What is still on its way arrives; nothing is left to do afterwards. */
  async calm(breaks: number): Promise<void> {
    this.isStormy = breaks > 0;
    while (this.events.length > 0) await this.deliver();
    for (let runs = 0; this.world.jobs.queue.length > 0; runs += 1) {
      await this.work(breaks);
      if (runs > mostRuns) throw new Error(`Cannot empty the queue: "${JSON.stringify(this.world.jobs.queue)}"`);
    }
  }

  private async deliver(): Promise<void> {
    const [event] = this.events.splice(between(this.random, 0, this.events.length - 1), 1);
    if (event) await noteChange(this.world, event);
  }

  private async work(breaks: number): Promise<void> {
    const { queue } = this.world.jobs;
    const [job] = queue.splice(between(this.random, 0, queue.length - 1), 1);
    if (!job) return;
    this.passTime();
    if (this.random() < 0.2) queue.push(structuredClone(job));
    await this.attempt(job, this.random() < breaks);
  }

  private async attempt(job: Job, isBroken: boolean): Promise<void> {
    const how = oneOf<Break>(this.random, ['outage', 'dead-before', 'dead-after']);
    const { world } = breakOff(this.world, { call: isBroken ? between(this.random, 1, calls) : 0, how });
    try {
      await doJob({ ...this.world, ...world }, job);
    } catch (failure) {
      if (!(failure instanceof Outage || failure instanceof Crash)) throw failure;
      this.brokenOff += 1;
      this.world.jobs.queue.push(job);
    }
  }

  /** Within the working day: nobody is told anything at night. */
  private passTime(): void {
    this.minutes += 1;
    this.world.clock.set(new Date(Date.parse('2026-05-04T08:00:00Z') + this.minutes * 20_000).toISOString());
  }
}

function isSame(one: KnownDates, other: KnownDates): boolean {
  return one.start === other.start && one.due === other.due;
}

function moved({ start, due }: KnownDates, days: number): KnownDates {
  const later = (day: CalendarDate | null) => day && (addWorkdays(day, days) as CalendarDate);
  return { start: later(start), due: later(due) };
}
