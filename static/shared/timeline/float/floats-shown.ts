import type { LaunchDependencyView, MilestoneView } from '../../../../src/contract/launch';

export interface FloatShown {
  readonly float: number;
  /** The last day on which it can be due. */
  readonly latest: string;
  readonly critical: boolean;
}

/** Floats as the picture shows them: as they are, or as dates that are only tried would leave them. */
export interface FloatsShown {
  /** undefined: it has none. */
  floatOf(milestone: MilestoneView): FloatShown | undefined;
  isCritical(dependency: LaunchDependencyView): boolean;
}

export const presentFloats: FloatsShown = {
  floatOf: ({ float, latest, critical }) =>
    float === null || latest === null ? undefined : { float, latest, critical },
  isCritical: ({ critical }) => critical,
};
