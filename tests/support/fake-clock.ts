import type { Clock } from '../../src/app/ports';

/** A clock that stands still until it is set. */
export class FakeClock implements Clock {
  private instant = '2026-05-04T09:00:00.000Z';
  private readonly left: number[] = [];

  now(): string {
    return this.instant;
  }

  set(instant: string): void {
    this.instant = instant;
  }

  /** Lets so many ms go by. */
  pass(ms: number): void {
    this.instant = new Date(Date.parse(this.instant) + ms).toISOString();
  }

  /** ms; plenty, unless told otherwise. */
  remaining(): number {
    return this.left.shift() ?? 300_000;
  }

  /** What the next questions for the remaining time are answered with, in ms. */
  answerRemaining(...answers: readonly number[]): void {
    this.left.push(...answers);
  }
}
