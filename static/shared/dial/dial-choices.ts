/** When dates that follow are written. */
export const dialChoices = [
  { value: 'apply', label: 'Write by itself' },
  { value: 'ask-above', label: 'Ask when a date would move far' },
  { value: 'ask', label: 'Always ask' },
] as const;

/** Working days from which on to ask, when somebody has only just chosen to. */
export const firstAsked = 5;
