import PersonIcon from '@atlaskit/icon/core/person';
import { initials, tintOf } from './initials';
import './face.css';

interface FaceProps {
  /** undefined: nobody */
  readonly name: string | undefined;
  readonly size?: 'small' | 'medium';
}

/** A person without a picture: initials on a colour. The name stands beside it, so it is silent to screen readers. */
export function Face({ name, size = 'small' }: FaceProps) {
  const tint = name === undefined ? 'nobody' : tintOf(name);
  return (
    <span className={`face face-${size} face-${tint}`} aria-hidden>
      {name === undefined ? <PersonIcon label="" size="small" /> : initials(name)}
    </span>
  );
}
