const units = ['bytes', 'KB', 'MB', 'GB'] as const;

/** @returns `12 KB`: the size of a file for a person */
export function fileSize(bytes: number): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return `${Math.round(bytes / 1024 ** step)} ${units[step] ?? 'bytes'}`;
}
