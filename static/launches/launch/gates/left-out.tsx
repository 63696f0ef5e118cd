import { count } from '../../../shared/text/count';

interface LeftOutProps {
  /** Gates on issues that the viewer may not see. */
  readonly hidden: number;
  /** There are more than could be read at once. */
  readonly truncated: boolean;
  readonly shown: number;
}

/** What is not in the list, and why. */
export function LeftOut({ hidden, truncated, shown }: LeftOutProps) {
  return (
    <>
      {truncated && (
        <p className="subtle">
          Only the first {count(shown, 'gate')} of this launch {shown === 1 ? 'is' : 'are'} listed. Others are found on
          their issues.
        </p>
      )}
      {hidden > 0 && (
        <p className="subtle">
          {count(hidden, 'gate')} {hidden === 1 ? 'is' : 'are'} left out: you may not see{' '}
          {hidden === 1 ? 'its issue' : 'their issues'}.
        </p>
      )}
    </>
  );
}
