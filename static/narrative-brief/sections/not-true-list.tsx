import CrossCircleIcon from '@atlaskit/icon/core/cross-circle';
import type { NotTrueDraft } from '../../../src/contract/narrative-brief';

/** Misreadings, each marked as one by icon and word. */
export function NotTrueList({ lines }: { readonly lines: readonly NotTrueDraft[] }) {
  return (
    <ul className="brief-not-true">
      {lines.map(({ id, text }) => (
        <li key={id}>
          <span className="with-icon brief-not-true-mark">
            <CrossCircleIcon label="" size="small" />
            Not true:
          </span>{' '}
          <span dir="auto" className="brief-text">
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
