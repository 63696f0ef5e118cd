import type { RatingChoice } from '../state/filter';

const paths: Readonly<Record<RatingChoice, string>> = {
  accurate: 'M3 8.5 6.5 12 13 4.5',
  'needs-adjustment': 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 4.5v7M10 5.4v5.2M12 7v2',
  inaccurate: 'M4 4l8 8M12 4l-8 8',
  none: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11',
};

/** Plain svg: a table has thousands of them. */
export function RatingIcon({ of }: { readonly of: RatingChoice }) {
  return (
    <svg
      aria-hidden="true"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    >
      <path d={paths[of]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
