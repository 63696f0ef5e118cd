import type { PastBook } from './past-book';
import type { Reader } from './could-know';

/** When somebody saw for certain that something had moved. */
export interface Saw {
  /** ISO instant. */
  readonly at: string;
  readonly how: 'opened' | 'acknowledged';
}

/** The first message about issues of theirs, sent since then, that they opened or acknowledged. */
export function sawIt({ notices, escalations }: PastBook, { who, issueIds }: Reader, known: string): Saw | null {
  const own = new Set(issueIds);
  const acknowledged = new Map(
    escalations.flatMap(({ id, acknowledged: by }) => (by?.by === who ? [[id, by.at]] : [])),
  );
  const seen = notices.flatMap((notice) => {
    const { accountId, on, parts, sentAt, seenAt } = notice;
    const isAbout = own.has(on) || parts.some((part) => part.issueIds.some((id) => own.has(id)));
    if (accountId !== who || !isAbout || sentAt === null || sentAt < known) return [];
    const answers = notice.escalations.flatMap((id) => acknowledged.get(id) ?? []);
    return [
      ...(seenAt === null || answers.includes(seenAt) ? [] : [{ at: seenAt, how: 'opened' as const }]),
      ...answers.map((at) => ({ at, how: 'acknowledged' as const })),
    ];
  });
  return seen.reduce<Saw | null>((first, one) => (first === null || one.at < first.at ? one : first), null);
}
