import Checkbox from '@atlaskit/checkbox';
import { count } from '../../../shared/text/count';
import type { FoundCard, OfferedLink } from './links-to-t0';

interface LinkListProps {
  readonly links: readonly OfferedLink[];
  readonly issues: readonly FoundCard[];
  readonly isDrawn: (link: OfferedLink) => boolean;
  readonly onChange: (link: OfferedLink, drawn: boolean) => void;
}

/** Links that would be drawn, so that what gates nothing gates T-0. */
export function LinkList({ links, issues, isDrawn, onChange }: LinkListProps) {
  const nameOf = (id: string) => {
    const issue = issues.find((one) => one.id === id);
    return issue === undefined ? id : `${issue.key} ${issue.summary}`;
  };
  const keyOf = (id: string) => issues.find((one) => one.id === id)?.key ?? id;
  if (links.length === 0) return <p className="subtle">Every issue leads to T-0 already, or comes after it.</p>;
  const drawn = links.filter(isDrawn).length;
  return (
    <fieldset className="create-group">
      <legend>Links to T-0</legend>
      <p className="subtle">
        Issues that gate nothing are linked to T-0, so that it waits for them. {count(drawn, 'link')} will be drawn.
      </p>
      <ul className="optional-rows">
        {links.map((link) => (
          <li key={link.from}>
            <Checkbox
              label={`${nameOf(link.from)} gates ${keyOf(link.to)}`}
              isChecked={isDrawn(link)}
              onChange={(event) => onChange(link, event.currentTarget.checked)}
            />
            {link.isLate && (
              <p className="subtle link-note">It is due after T-0: with the link, T-0 would have to move later.</p>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
