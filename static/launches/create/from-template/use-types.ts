import type { z } from 'zod';
import type { typesReply } from '../../../../src/contract/creation';
import { callLaunches } from '../../../shared/bridge/call-launches';
import { useAnswer } from '../use-answer';
import type { Lane, LanePlace } from './launch-draft';

type Types = Extract<z.infer<typeof typesReply>, { kind: 'types' }>;

export interface LaneTypes {
  /** Types that fit; null: not known yet. */
  readonly types: Types[Lane] | null;
  /** The one chosen, or the one that fits best. */
  readonly typeId: string | null;
}

/** Which issue types fit in the chosen projects. */
export function useTypes(places: Readonly<Record<Lane, LanePlace>>) {
  const product = places.product.projectId;
  const marketing = places.marketing.projectId;
  const question = product === null || marketing === null ? null : { product, marketing };
  const { answer, busy, failure, retry } = useAnswer(question, (asked) => callLaunches('creation.types', asked));
  const known = answer?.kind === 'types' && !busy ? answer : null;
  return {
    product: laneTypes(known?.product ?? null, places.product.typeId, 'Epic'),
    marketing: laneTypes(known?.marketing ?? null, places.marketing.typeId, 'Task'),
    busy,
    failure: failure ?? (answer?.kind === 'refused' && !busy ? answer.message : null),
    retry,
  };
}

function laneTypes(types: LaneTypes['types'], chosen: string | null, usual: string): LaneTypes {
  if (types === null) return { types, typeId: null };
  const fits = types.find(({ id }) => id === chosen) ?? types.find(({ name }) => name === usual) ?? types[0];
  return { types, typeId: fits?.id ?? null };
}
