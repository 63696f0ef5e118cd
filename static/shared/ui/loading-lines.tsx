import './loading-lines.css';

interface LoadingLinesProps {
  /** Read aloud, such as `Reading launches…`. */
  readonly label: string;
  readonly lines?: number;
}

/** Lines where text will stand, so that little moves when it comes. */
export function LoadingLines({ label, lines = 4 }: LoadingLinesProps) {
  return (
    <div role="status" className="loading-lines">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden="true" className="loading-line" />
      ))}
    </div>
  );
}
