import Button from '@atlaskit/button/new';
import { StatusLozenge } from '../../ui/status-lozenge';
import { RoleLabel } from '../../ui/role-label';
import type { RowShape } from '../layout/lay-rows';
import type { TimelineModel } from '../model/timeline-model';
import type { Mover } from '../move/use-move';
import { whyNotAsked } from '../move/why-not-asked';
import { milestoneFacts } from '../words/milestone-facts';
import type { Cover } from './bring-into-sight';
import { Ties } from './ties';
import type { Hover } from './use-hover';
import { usePlace } from './use-place';

interface CardProps {
  readonly row: RowShape;
  readonly model: TimelineModel;
  readonly movable: boolean;
  readonly ground: HTMLElement | null;
  readonly cover: Cover;
  readonly openIssue: (key: string) => void;
  readonly mover: Mover;
  readonly hover: Hover;
}

/** Everything about one milestone. Its buttons repeat what keys do, for those who point. */
export function Card({ row, model, movable, ground, cover, openIssue, mover, hover }: CardProps) {
  const card = usePlace({ row, ground, cover });
  const { milestone } = row;
  const why = whyNotAsked(milestone, movable);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only listens to whether the mouse is on it
    <div
      ref={card}
      className="tl-card"
      role="group"
      aria-label={`About ${milestone.key}`}
      onPointerEnter={hover.stay}
      onPointerLeave={hover.leaveSlowly}
      // What is pressed here must not take the focus from the row first.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div className="tl-card-title">
        <span className="subtle">{milestone.key}</span> {milestone.summary}
      </div>
      <div className="tl-card-state">
        <StatusLozenge issue={milestone} />
        <RoleLabel role={milestone.role} />
      </div>
      <dl className="tl-facts">
        {milestoneFacts(milestone, model).map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Ties milestone={milestone} model={model} />
      {why !== null && movable && <p className="subtle tl-small">{why}.</p>}
      <div className="tl-card-buttons">
        <Button spacing="compact" tabIndex={-1} onClick={() => openIssue(milestone.key)}>
          Open issue
        </Button>
        {why === null && (
          <Button spacing="compact" tabIndex={-1} onClick={() => mover.ask(milestone)}>
            What if it moves?
          </Button>
        )}
        <span className="subtle tl-small tl-keys">{why === null ? 'Enter opens · M: what if' : 'Enter opens'}</span>
      </div>
    </div>
  );
}
