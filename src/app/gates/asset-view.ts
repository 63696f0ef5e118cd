import type { AssetView } from '../../contract/gate';
import type { AssetVersion } from '../../domain/gates/gate';
import type { ToPerson } from '../narrative/person-views';

export function assetView({ number, asset, note, by, at, carriedOver }: AssetVersion, toPerson: ToPerson): AssetView {
  return { number, asset, note, by: toPerson(by), at, carriedOver };
}
