/** What sets a link apart from the commonest one (finish to start, at least, within one calendar, in force), as bits. */
export const linkKind = {
  fromStart: 1,
  toFinish: 2,
  exactly: 4,
  keepsGap: 8,
  acrossCalendars: 16,
  overridden: 32,
  limited: 64,
  /** What sets it apart where every mode binds as `at-least`: all but modes and limits. */
  allButMode: 1 | 2 | 16 | 32,
} as const;
