import IconButton from '@atlaskit/button/icon/button';
import LockLockedIcon from '@atlaskit/icon/core/lock-locked';
import LockUnlockedIcon from '@atlaskit/icon/core/lock-unlocked';
import { useCallback, useState } from 'react';
import type { JiraClient } from '../api/jira-client';
import type { WikiPage } from '../api/wiki-page';
import { readRestrictions } from '../api/wiki-restrictions';
import { useRemote } from '../state/use-remote';
import { RestrictionsDialog } from './restrictions-dialog';

interface RestrictionsButtonProps {
  readonly page: WikiPage;
  readonly mayEdit: boolean;
}

/** Whether the page is for all of the space, and the way to change that. */
export function RestrictionsButton({ page, mayEdit }: RestrictionsButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const { remote } = useRemote(useCallback((site: JiraClient) => readRestrictions(site, page.id), [page.id]));
  if (remote.state !== 'ready') return null;
  const isRestricted = remote.value.read.length + remote.value.update.length > 0;
  return (
    <>
      <IconButton
        icon={isRestricted ? LockLockedIcon : LockUnlockedIcon}
        label={isRestricted ? 'Restrictions apply' : 'No restrictions'}
        isTooltipDisabled={false}
        appearance="subtle"
        onClick={() => setOpen(true)}
      />
      {isOpen && (
        <RestrictionsDialog pageId={page.id} known={remote.value} mayEdit={mayEdit} close={() => setOpen(false)} />
      )}
    </>
  );
}
