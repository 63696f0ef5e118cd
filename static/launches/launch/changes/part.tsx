import type { ReactNode } from 'react';

/** A named list within a change request. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="changes-part">
      <h4 className="changes-part-title">{title}</h4>
      <ul>{children}</ul>
    </div>
  );
}
