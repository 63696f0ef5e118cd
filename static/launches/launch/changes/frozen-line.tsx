import LockLockedIcon from '@atlaskit/icon/core/lock-locked';
import LockUnlockedIcon from '@atlaskit/icon/core/lock-unlocked';
import type { ChangesReply } from '../../../../src/contract/change';
import { formatInstant } from '../../../shared/text/format-instant';
import { IssueLink } from '../../../shared/ui/issue-link';

type Frozen = Extract<ChangesReply, { kind: 'changes' }>['frozen'];

/** Whether the scope is frozen, and what that means. */
export function FrozenLine({ frozen: { since, gate } }: { readonly frozen: Frozen }) {
  const Icon = since === null ? LockUnlockedIcon : LockLockedIcon;
  return (
    <p className="changes-frozen">
      <Icon label="" />
      <span>
        {since === null ? (
          <>
            <strong>The scope is not frozen yet.</strong> It is as soon as a gate that freezes it has been open, such as
            that of the feature freeze.
          </>
        ) : (
          <>
            <strong>The scope is frozen since {formatInstant(since)}</strong>
            {gate && (
              <>
                , when the gate of <IssueLink issueKey={gate.key} /> {gate.summary} opened
              </>
            )}
            . Whatever changes in it opens a change request by itself.
          </>
        )}
      </span>
    </p>
  );
}
