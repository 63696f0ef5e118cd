import type { BriefContentView } from '../../contract/narrative-brief';
import type { BriefContent } from '../../domain/narrative/brief';
import type { NamedFeature } from '../../domain/narrative/feature';
import { featureView, staleViews, type FeatureSight } from './feature-views';

/** What was written, with the issues it names as far as the viewer sees them. */
export function contentView(content: BriefContent, sight: FeatureSight): BriefContentView {
  const edges = content.edges.map(({ feature, ...edge }) => ({
    ...edge,
    feature: feature && featureView(feature, sight),
    stale: feature ? staleViews([feature], sight) : [],
  }));
  const { problem, who, whatIsNew, whatOneCanDo, notTrue } = content;
  return { problem, who, whatIsNew, whatOneCanDo, edges, notTrue: [...notTrue] };
}

export function namedIn({ edges }: BriefContent): NamedFeature[] {
  return edges.flatMap(({ feature }) => feature ?? []);
}
