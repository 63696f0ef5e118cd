import IconButton from '@atlaskit/button/icon/button';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { useState } from 'react';
import { mayDo } from '../api/wiki-operations';
import { wikiPaths } from '../state/wiki-paths';
import type { PageInSpace } from './read-page-in-space';
import { TrashDialog } from './trash-dialog';
import { useCopyPage } from './use-copy-page';
import { useExportWord } from './use-export-word';

interface PageActionsProps extends PageInSpace {
  readonly version: number | undefined;
}

/** The menu of what is done with a page now and then. */
export function PageActions({ page, space, version }: PageActionsProps) {
  const [isTrashing, setTrashing] = useState(false);
  const copy = useCopyPage({ page, space });
  const exportWord = useExportWord(page, version);
  const printed = wikiPaths.print(version === undefined ? { pageId: page.id } : { pageId: page.id, version });
  const isHome = page.id === space.homepageId;
  return (
    <>
      <DropdownMenu<HTMLButtonElement>
        placement="bottom-end"
        trigger={({ triggerRef, ...props }) => (
          <IconButton {...props} ref={triggerRef} icon={ShowMoreIcon} label="More actions" appearance="subtle" />
        )}
      >
        <DropdownItemGroup>
          <DropdownItem href={wikiPaths.history({ spaceKey: space.key, pageId: page.id })}>
            Version history
          </DropdownItem>
          {mayDo(space.operations, 'create', 'page') && (
            <DropdownItem onClick={() => void copy()}>Copy page</DropdownItem>
          )}
        </DropdownItemGroup>
        <DropdownItemGroup title="Export" hasSeparator>
          <DropdownItem href={printed} target="_blank">
            Export to PDF
          </DropdownItem>
          <DropdownItem onClick={() => void exportWord()}>Export to Word</DropdownItem>
        </DropdownItemGroup>
        {!isHome && mayDo(page.operations, 'delete', 'page') && (
          <DropdownItemGroup hasSeparator>
            <DropdownItem onClick={() => setTrashing(true)}>Move to trash…</DropdownItem>
          </DropdownItemGroup>
        )}
      </DropdownMenu>
      {isTrashing && <TrashDialog page={page} space={space} cancel={() => setTrashing(false)} />}
    </>
  );
}
