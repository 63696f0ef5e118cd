import type { ReactNode } from 'react';

/** A named list within a change request. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="changes-part">
      <h3 className="changes-part-title">{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}
