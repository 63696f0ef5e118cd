import type { VersionRecord } from '../state/records';
import { instant } from './instant';

export function versionView({ number, authorId, created, message }: Omit<VersionRecord, 'title' | 'body'>) {
  return { number, message, minorEdit: false, authorId, createdAt: instant(created) };
}
