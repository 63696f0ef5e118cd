import Button from '@atlaskit/button/default/button';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { useCallback } from 'react';
import type { JiraClient } from '../api/jira-client';
import {
  otherResolutions,
  readTransitions,
  transitionIssue,
  type Resolution,
  type Transition,
} from '../api/transition';
import { useFlags } from '../state/flags';
import { useSession } from '../state/session';
import { useRemote } from '../state/use-remote';
import { StatusLozenge } from '../ui/status-lozenge';
import type { IssueParts } from './issue-parts';

/** The status, and where the workflow lets it go from here. What is done may be closed for another reason than that. */
export function StatusMenu({ issue, rights, reload }: IssueParts) {
  const { jira } = useSession();
  const flags = useFlags();
  const { key, fields } = issue;
  const { remote } = useRemote(useCallback((client: JiraClient) => readTransitions(client, key), [key]));
  const transitions = remote.state === 'ready' ? remote.value.transitions : [];
  const closing = transitions
    .map((transition) => ({ transition, resolutions: otherResolutions(transition) }))
    .filter(({ resolutions }) => resolutions.length > 0);
  const move = async ({ id, to }: Transition, resolution?: Resolution) => {
    const outcome = await transitionIssue(jira, key, { id, resolutionId: resolution?.id });
    if (!outcome.ok) {
      const title = `${key} was not moved to "${to.name}"`;
      flags.show({ id: `transition ${key}`, type: 'error', title, description: outcome.failure.message });
    }
    await reload();
  };
  if (!rights.transition || transitions.length === 0) {
    return (
      <p className="issue-status">
        <StatusLozenge status={fields.status} />
      </p>
    );
  }
  return (
    <div className="issue-status">
      <DropdownMenu<HTMLButtonElement>
        trigger={({ triggerRef, ...props }) => (
          <Button {...props} ref={triggerRef} iconAfter={ChevronDownIcon} aria-label={`Status: ${fields.status.name}`}>
            {fields.status.name}
          </Button>
        )}
      >
        <DropdownItemGroup title="Move to">
          {transitions.map((transition) => (
            <DropdownItem
              key={transition.id}
              elemAfter={<StatusLozenge status={transition.to} />}
              onClick={() => void move(transition)}
            >
              {transition.name}
            </DropdownItem>
          ))}
        </DropdownItemGroup>
        {closing.map(({ transition, resolutions }) => (
          <DropdownItemGroup key={transition.id} title={`${transition.name} as`}>
            {resolutions.map((resolution) => (
              <DropdownItem key={resolution.id} onClick={() => void move(transition, resolution)}>
                {resolution.name}
              </DropdownItem>
            ))}
          </DropdownItemGroup>
        ))}
      </DropdownMenu>
    </div>
  );
}
