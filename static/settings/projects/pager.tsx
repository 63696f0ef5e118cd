import Button from '@atlaskit/button/new';

interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** The way through the pages of a long table. */
export function Pager({ page, pages, onPage }: PagerProps) {
  return (
    <nav aria-label="Pages of projects" className="settings-buttons">
      <Button spacing="compact" isDisabled={page === 0} onClick={() => onPage(page - 1)}>
        Previous
      </Button>
      <span aria-live="polite">
        Page {page + 1} of {pages}
      </span>
      <Button spacing="compact" isDisabled={page === pages - 1} onClick={() => onPage(page + 1)}>
        Next
      </Button>
    </nav>
  );
}
