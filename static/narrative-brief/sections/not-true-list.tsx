import CrossCircleIcon from '@atlaskit/icon/core/cross-circle';
import type { NotTrueDraft } from '../../../src/contract/narrative-brief';

/** Misreadings, each marked as one; the mark is read aloud, and the heading says the same in words. */
export function NotTrueList({ lines }: { readonly lines: readonly NotTrueDraft[] }) {
  return (
    <ul className="brief-not-true">
      {lines.map(({ id, text }) => (
        <li key={id}>
          <span className="brief-not-true-mark">
            <CrossCircleIcon label="Not true:" size="small" />
          </span>
          <span dir="auto" className="brief-text">
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
