import type { ReactNode } from 'react';

interface NavLinkProps {
  readonly href: string;
  readonly isCurrent: boolean;
  readonly isNested?: boolean;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

/** One place in the navigation. */
export function NavLink({ href, isCurrent, isNested = false, icon, children }: NavLinkProps) {
  return (
    <li>
      <a
        className={`side-nav-link ${isNested ? 'side-nav-link-nested' : ''}`}
        href={href}
        aria-current={isCurrent ? 'page' : undefined}
      >
        {icon}
        <span className="side-nav-name">{children}</span>
      </a>
    </li>
  );
}
