import { count } from '../../text/count';

/** `2 comments open`, `Comments`. */
export function commentsInWords(open: number): string {
  return open === 0 ? 'Comments' : `${count(open, 'comment')} open`;
}
