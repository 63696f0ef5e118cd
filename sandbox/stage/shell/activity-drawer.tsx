import Button from '@atlaskit/button/default/button';
import IconButton from '@atlaskit/button/icon/button';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItemCheckbox from '@atlaskit/dropdown-menu/dropdown-item-checkbox';
import DropdownItemCheckboxGroup from '@atlaskit/dropdown-menu/dropdown-item-checkbox-group';
import Heading from '@atlaskit/heading/heading';
import CrossIcon from '@atlaskit/icon/core/cross';
import FilterIcon from '@atlaskit/icon/core/filter';
import { useState } from 'react';
import { activityKinds, type ActivityKind } from '../api/activity';
import { useActivity } from '../state/activity';
import { useSite } from '../state/site';
import { useTicks } from '../state/use-ticks';
import { ActivityGroupView } from './activity-group-view';
import { kindNames } from './activity-icon';
import { groupActivity } from './group-activity';
import './activity-drawer.css';

/** "What just happened": events, jobs and writes of the site as they occur. */
export function ActivityDrawer({ close }: { readonly close: () => void }) {
  const { lines, clear } = useActivity();
  const { now } = useSite();
  const [hidden, setHidden] = useState<ReadonlySet<ActivityKind>>(new Set());
  const age = useTicks(now);
  const shown = lines.filter((line) => !hidden.has(line.kind));
  const toggle = (kind: ActivityKind) => setHidden((before) => toggled(before, kind));
  return (
    <aside className="activity-drawer" aria-label="What just happened">
      <header className="activity-drawer-head">
        <Heading size="small" as="h2">
          What just happened
        </Heading>
        <IconButton icon={CrossIcon} label="Close what just happened" appearance="subtle" onClick={close} />
      </header>
      <div className="activity-drawer-tools">
        <KindFilter hidden={hidden} toggle={toggle} />
        <Button appearance="subtle" spacing="compact" isDisabled={lines.length === 0} onClick={clear}>
          Clear
        </Button>
      </div>
      {shown.length === 0 ? (
        <p className="activity-drawer-empty">
          Move a due date: every event, job and write that follows shows here as it happens.
        </p>
      ) : (
        <ol className="activity-drawer-lines">
          {groupActivity(shown).map((group) => (
            <ActivityGroupView key={group.id} group={group} now={age} />
          ))}
        </ol>
      )}
    </aside>
  );
}

interface KindFilterProps {
  readonly hidden: ReadonlySet<ActivityKind>;
  readonly toggle: (kind: ActivityKind) => void;
}

function KindFilter({ hidden, toggle }: KindFilterProps) {
  return (
    <DropdownMenu<HTMLButtonElement>
      trigger={({ triggerRef, ...props }) => (
        <Button {...props} ref={triggerRef} appearance="subtle" spacing="compact" iconBefore={FilterIcon}>
          {hidden.size === 0 ? 'All kinds' : `${activityKinds.length - hidden.size} of ${activityKinds.length} kinds`}
        </Button>
      )}
    >
      <DropdownItemCheckboxGroup id="activity-kinds" title="Show">
        {activityKinds.map((kind) => (
          <DropdownItemCheckbox key={kind} id={kind} isSelected={!hidden.has(kind)} onClick={() => toggle(kind)}>
            {kindNames[kind]}
          </DropdownItemCheckbox>
        ))}
      </DropdownItemCheckboxGroup>
    </DropdownMenu>
  );
}

function toggled(kinds: ReadonlySet<ActivityKind>, kind: ActivityKind): ReadonlySet<ActivityKind> {
  const next = new Set(kinds);
  if (!next.delete(kind)) next.add(kind);
  return next;
}
