import Textfield from '@atlaskit/textfield';
import { count } from '../../shared/text/count';

interface ProjectSearchProps {
  readonly words: string;
  readonly found: number;
  readonly all: number;
  readonly onWords: (words: string) => void;
}

/** Narrows the table down, and tells how many are left. */
export function ProjectSearch({ words, found, all, onWords }: ProjectSearchProps) {
  return (
    <div className="project-search" role="search">
      <div className="project-words">
        <Textfield
          aria-label="Search projects by name or key"
          placeholder="Search by name or key"
          isCompact
          value={words}
          onChange={({ currentTarget }) => onWords(currentTarget.value)}
        />
      </div>
      <span className="subtle" role="status">
        {found === all ? count(all, 'project') : `${found} of ${count(all, 'project')}`}
      </span>
    </div>
  );
}
