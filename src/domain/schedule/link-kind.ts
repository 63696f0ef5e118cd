/** What sets a link apart from the commonest one (finish to start, at least, within one calendar, in force), as bits. */
export const linkKind = {
  fromStart: 1,
  toFinish: 2,
  exactly: 4,
  keepsGap: 8,
  acrossCalendars: 16,
  overridden: 32,
  limited: 64,
} as const;
