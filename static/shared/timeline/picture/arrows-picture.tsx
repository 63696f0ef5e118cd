import { memo } from 'react';
import type { LaunchDependencyView } from '../../../../src/contract/launch';
import type { Router } from '../layout/create-router';
import { ArrowShape } from './arrow-shape';

interface ArrowsPictureProps {
  readonly dependencies: readonly LaunchDependencyView[];
  readonly route: Router;
  readonly isDone: (id: string) => boolean;
  readonly isCritical: (dependency: LaunchDependencyView) => boolean;
  readonly activeId: string | null;
  /** `from to` of dependencies that the dates tried would break. */
  readonly wouldBreak: ReadonlySet<string>;
}

export const ArrowsPicture = memo(function ArrowsPicture(props: ArrowsPictureProps) {
  const { dependencies, route, isDone, isCritical, activeId, wouldBreak } = props;
  const rank = (dependency: LaunchDependencyView) =>
    dependency.from === activeId || dependency.to === activeId ? 2 : Number(isCritical(dependency));
  // What matters most is painted last.
  return [...dependencies]
    .sort((a, b) => rank(a) - rank(b))
    .map((dependency) => {
      const points = route(dependency);
      return (
        points && (
          <ArrowShape
            key={dependency.linkId}
            dependency={dependency}
            route={points}
            isOver={isDone(dependency.from) && isDone(dependency.to)}
            isActive={rank(dependency) === 2}
            isCritical={isCritical(dependency)}
            wouldBreak={wouldBreak.has(`${dependency.from} ${dependency.to}`)}
          />
        )
      );
    });
});
