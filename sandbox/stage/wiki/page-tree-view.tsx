import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { useState } from 'react';
import { wikiPaths } from '../state/wiki-paths';
import type { TreePage } from './page-tree';

interface PageTreeViewProps {
  readonly pages: readonly TreePage[];
  readonly spaceKey: string;
  readonly currentId: string | undefined;
}

/** The pages of a space, unfolded until somebody folds them. */
export function PageTreeView({ pages, spaceKey, currentId }: PageTreeViewProps) {
  return (
    <ul className="plain-list page-tree">
      {pages.map((page) => (
        <Branch key={page.id} page={page} spaceKey={spaceKey} currentId={currentId} />
      ))}
    </ul>
  );
}

interface BranchProps extends Omit<PageTreeViewProps, 'pages'> {
  readonly page: TreePage;
}

function Branch({ page: { id, title, children }, spaceKey, currentId }: BranchProps) {
  const [isOpen, setOpen] = useState(true);
  return (
    <li>
      <div className="page-tree-row" aria-current={id === currentId ? 'true' : undefined}>
        {children.length > 0 ? (
          <button
            type="button"
            className="page-tree-fold"
            aria-expanded={isOpen}
            aria-label={`Pages below ${title}`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? <ChevronDownIcon label="" size="small" /> : <ChevronRightIcon label="" size="small" />}
          </button>
        ) : (
          <span className="page-tree-dot" aria-hidden />
        )}
        <a
          className="page-tree-link"
          href={wikiPaths.page({ spaceKey, pageId: id, title })}
          aria-current={id === currentId ? 'page' : undefined}
          title={title}
        >
          {title}
        </a>
      </div>
      {isOpen && children.length > 0 && <PageTreeView pages={children} spaceKey={spaceKey} currentId={currentId} />}
    </li>
  );
}
