import type { AddClaims, ClaimAction } from '../../../contract/claim-table';
import { addClaims as addTo } from '../../../domain/narrative/claims/add-claims';
import { claimLimits } from '../../../domain/narrative/limits';
import { refused } from '../../as-viewer';
import type { World } from '../../ports';
import { actOnClaims, type ClaimDecision, type ClaimScene } from './act-on-claims';
import { counted } from './counted';
import type { TableRequest } from './table-request';

/** Adds claims, each line of a paste as one. What is there already under its id is not added again: an answer was lost. */
export function addClaims(world: World, request: TableRequest, payload: AddClaims): Promise<ClaimAction> {
  const { issueId, texts, after } = payload;
  const ids = payload.ids ?? texts.map(() => world.newId());
  return actOnClaims(world, request, {
    issueId,
    needs: 'mayWrite',
    decide: (scene) => {
      const { book, stamp } = scene;
      const known = new Set([...book.claims, ...book.removed].map(({ id }) => id));
      const isNew = (_: unknown, nth: number) => !known.has(ids[nth] ?? '');
      const added = { texts: texts.filter(isNew), ids: ids.filter(isNew), after };
      const shows = book.claims.filter(({ id }) => ids.includes(id));
      if (added.ids.length === 0) return { kind: 'changed', book, shows };
      return tooMany(scene, added.ids.length) ?? { kind: 'changed', book: addTo(book, added, stamp), shows };
    },
  });
}

/** @returns undefined while there is room */
export function tooMany({ issue, book }: ClaimScene, count: number): ClaimDecision | undefined {
  const has = book.claims.length;
  const free = claimLimits.claims - has;
  if (count <= free) return undefined;
  const wayOut = free > 0 ? `Add ${free.toLocaleString('en-US')} at most, or remove some first` : 'Remove some first';
  return refused(
    `Cannot add ${counted(count)} to ${issue.key}: it has ${has} of at most ${claimLimits.claims}. ${wayOut}`,
  );
}
