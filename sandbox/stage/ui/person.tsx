import type { User } from '../api/user';
import { Face } from './face';
import './ui.css';

interface PersonProps {
  readonly user: User | null | undefined;
  /** What stands where there is nobody. */
  readonly nobody: string;
}

export function Person({ user, nobody }: PersonProps) {
  return (
    <span className="person">
      <Face name={user?.displayName} />
      <span className={user ? undefined : 'subtle'}>{user?.displayName ?? nobody}</span>
    </span>
  );
}
