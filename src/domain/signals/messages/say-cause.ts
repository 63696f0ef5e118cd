import type { ToldCause } from './told';

/** Why dates moved, as the end of a sentence. */
export function sayCause({ kind, key, role }: ToldCause): string {
  switch (kind) {
    case 'date':
      if (key !== null) return `because ${key} moved`;
      return `because a ${role === 'product' ? 'product ' : ''}milestone before it moved`;
    case 'dependency':
      return 'because a dependency was changed';
    case 'status':
      return 'because a milestone before it changed its status';
    case 'calendar':
      return 'because the working calendar was changed';
    case 'anchor':
      return 'because the launch was moved';
    case 'undo':
      return 'because an earlier change was taken back';
    case 'offer':
      return 'because an offered date was accepted';
    case 'conflict':
      return 'because somebody asked for it';
  }
}
