import CrossCircleIcon from '@atlaskit/icon/core/cross-circle';
import type { NotTrueDraft } from '../../../src/contract/narrative-brief';

/** Misreadings, each denied. The mark is for the eye: heading and sentences say it in words. */
export function NotTrueList({ lines }: { readonly lines: readonly NotTrueDraft[] }) {
  return (
    <ul className="brief-not-true">
      {lines.map(({ id, text }) => (
        <li key={id}>
          <span className="brief-not-true-mark">
            <CrossCircleIcon label="" size="small" />
          </span>
          <span dir="auto" className="brief-text">
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
