import type { AddClaims, ClaimAction } from '../../../contract/claim-table';
import { addClaims as addTo } from '../../../domain/narrative/claims/add-claims';
import { claimLimits } from '../../../domain/narrative/limits';
import { refused } from '../../as-viewer';
import type { World } from '../../ports';
import { actOnClaims, type ClaimDecision, type ClaimScene } from './act-on-claims';
import { counted } from './counted';
import type { TableRequest } from './table-request';

/** Adds claims, each line of a paste as one. */
export function addClaims(world: World, request: TableRequest, payload: AddClaims): Promise<ClaimAction> {
  const { issueId, texts, after } = payload;
  const ids = texts.map(() => world.newId());
  return actOnClaims(world, request, {
    issueId,
    needs: 'mayWrite',
    decide: (scene) =>
      tooMany(scene, texts.length) ?? { kind: 'changed', book: addTo(scene.book, { texts, ids, after }, scene.stamp) },
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
