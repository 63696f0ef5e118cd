import { memo } from 'react';
import type { LaunchDependencyView } from '../../../../src/contract/launch';
import type { Router } from '../layout/create-router';
import { ArrowShape } from './arrow-shape';

interface ArrowsPictureProps {
  readonly dependencies: readonly LaunchDependencyView[];
  readonly route: Router;
  readonly isDone: (id: string) => boolean;
  readonly activeId: string | null;
  /** `from to` of dependencies that the dates tried would break. */
  readonly wouldBreak: ReadonlySet<string>;
}

export const ArrowsPicture = memo(function ArrowsPicture(props: ArrowsPictureProps) {
  const { dependencies, route, isDone, activeId, wouldBreak } = props;
  const rank = ({ from, to, critical }: LaunchDependencyView) =>
    from === activeId || to === activeId ? 2 : Number(critical);
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
            wouldBreak={wouldBreak.has(`${dependency.from} ${dependency.to}`)}
          />
        )
      );
    });
});
