import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield/text-field';
import { useCallback, useState } from 'react';
import { isIssueKey } from '../api/find-issues';
import { issuePath } from '../state/route';
import { navigate } from '../state/router';
import { useDismiss } from '../state/use-dismiss';
import { useFoundIssues } from '../state/use-found-issues';
import { IssueRow } from '../ui/issue-row';

/** Finds issues of all projects by key or by words of the summary. */
export function SearchBox() {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const found = useFoundIssues(text);
  const close = useCallback(() => setOpen(false), []);
  useDismiss('.search-box', isOpen, close);
  const leave = (path: string) => {
    setText('');
    setOpen(false);
    navigate(path);
  };
  return (
    <form
      className="search-box"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = text.trim();
        if (wanted !== '')
          leave(isIssueKey(wanted) ? issuePath(wanted.toUpperCase()) : `/issues?text=${encodeURIComponent(wanted)}`);
      }}
    >
      <Textfield
        aria-label="Search issues"
        placeholder="Search by key or text"
        isCompact
        value={text}
        elemBeforeInput={
          <span className="search-box-icon">
            <SearchIcon label="" />
          </span>
        }
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
      />
      {isOpen && found !== undefined && (
        <ul className="search-box-results plain-list">
          {found.length === 0 && <li className="search-box-none">No issue matches "{text.trim()}"</li>}
          {found.map(({ key, fields }) => (
            // The link itself is followed by the page; this only puts the list away.
            <li key={key} onClickCapture={() => setOpen(false)}>
              <IssueRow issueKey={key} summary={fields.summary} type={fields.issuetype.name} status={fields.status} />
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
