import type { Creation, CreationLink } from '../../domain/launches/creation';
import type { MilestoneId } from '../../domain/schedule/plan';
import { dropLink } from '../launches/drop-link';
import type { GatesLink, World } from '../ports';

const perStep = 10;

/**
 * Removes the next links that the creation has drawn, as the viewer, and takes them out of the plan.
 * @returns the creation as it is then, to be saved; undefined when none is left
 */
export async function eraseLinks(world: World, creation: Creation): Promise<Creation | undefined> {
  const present = await drawnLinks(world, creation);
  const batch = present.slice(0, perStep);
  const gone = new Set<CreationLink>();
  const reasons = new Map<string, string>();
  for (const { own, link } of batch) {
    const outcome = await world.issues.unlink(link.linkId);
    if (outcome.kind === 'written') {
      gone.add(own);
      await dropLink(world, link.linkId, [link.from, link.to]);
    } else reasons.set(own.to, reasonOf(outcome));
  }
  if (batch.length === 0) return undefined;
  return {
    ...creation,
    links: creation.links.map((link) => (gone.has(link) ? { ...link, drawn: false } : link)),
    rows: creation.rows.map((row) => ({ ...row, kept: reasons.get(row.key) ?? row.kept })),
  };
}

function reasonOf(
  outcome: { readonly kind: 'vanished' } | { readonly kind: 'refused'; readonly reason: string },
): string {
  const why = outcome.kind === 'refused' ? outcome.reason : 'You may not link issues in its project';
  return `A dependency on it stays. ${why}. Ask a project admin for the permission "Link issues"`;
}

interface Drawn {
  readonly own: CreationLink;
  readonly link: GatesLink;
}

/** Links of the creation that are there now, marked as drawn or not, whose successor has not been given up. */
export async function drawnLinks({ issues }: Pick<World, 'issues'>, creation: Creation): Promise<Drawn[]> {
  // Before that none was drawn: what is there between taken issues is other people's.
  if (creation.stage !== 'links' && creation.stage !== 'close') return [];
  const rowByKey = new Map(creation.rows.map((row) => [row.key, row]));
  const ownByEnds = new Map(
    creation.links.flatMap((own) => {
      const [from, to] = [rowByKey.get(own.from), rowByKey.get(own.to)];
      const isThere = from?.issueId != null && to?.issueId != null && to.kept === null;
      return isThere ? [[`${from.issueId} ${to.issueId}`, own] as const] : [];
    }),
  );
  if (ownByEnds.size === 0) return [];
  const ends = [...ownByEnds.values()].flatMap(({ to }): MilestoneId[] => {
    const id = rowByKey.get(to)?.issueId;
    return id ? [id] : [];
  });
  const links = await issues.linksOf([...new Set(ends)], 'viewer');
  return links.flatMap((link) => {
    const own = ownByEnds.get(`${link.from} ${link.to}`);
    return own ? [{ own, link }] : [];
  });
}
