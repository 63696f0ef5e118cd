import { useMemo, useState } from 'react';
import { linksToT0, type OfferedLink } from './links-to-t0';
import type { Found } from './use-existing';

/** What of the issues found is taken in, and which links are drawn. */
export function useTaking(found: Found) {
  const [t0, setT0] = useState(found.t0);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  /** Answers of the person, by the issue that would gate T-0; without one, a link is drawn where it fits. */
  const [answers, setAnswers] = useState<Readonly<Record<string, boolean>>>({});
  const issues = useMemo(() => found.issues.filter(({ id }) => !leftOut.includes(id)), [found, leftOut]);
  const links = useMemo(() => (t0 === null ? [] : linksToT0({ issues, links: found.links, t0 })), [issues, found, t0]);
  const isDrawn = ({ from, isLate }: OfferedLink) => answers[from] ?? !isLate;
  return {
    t0,
    chooseT0: (id: string | null) => {
      setT0(id);
      setLeftOut((before) => before.filter((one) => one !== id));
      setAnswers({});
    },
    leftOut,
    leaveOut: setLeftOut,
    /** Product issues, those with a date first. */
    candidates: found.issues
      .filter(({ role }) => role === 'product')
      .sort((a, b) => Number(a.due === null) - Number(b.due === null)),
    issueIds: issues.map(({ id }) => id),
    otherLaunches: [...new Set(issues.flatMap(({ launchName }) => launchName ?? []))],
    links,
    isDrawn,
    drawn: links.filter(isDrawn).map(({ from, to }) => ({ from, to })),
    draw: ({ from }: OfferedLink, drawn: boolean) => setAnswers((before) => ({ ...before, [from]: drawn })),
  };
}
