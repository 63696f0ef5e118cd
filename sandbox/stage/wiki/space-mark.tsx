/** A space without a picture: its first letter. The name stands beside it, so it is silent to screen readers. */
export function SpaceMark({ name }: { readonly name: string }) {
  return (
    <span className="space-mark" aria-hidden>
      {name.slice(0, 1).toUpperCase()}
    </span>
  );
}
