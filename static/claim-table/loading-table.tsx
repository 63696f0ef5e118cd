/** Rows to come, in the height that they will have. */
export function LoadingTable() {
  return (
    <div role="status">
      <span className="visually-hidden">Reading claims…</span>
      <div aria-hidden="true" className="skeleton">
        {['head', 'first', 'second', 'third'].map((line) => (
          <div key={line} className="skeleton-line" />
        ))}
      </div>
    </div>
  );
}
