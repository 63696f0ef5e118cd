export type Zoom = 'week' | 'month' | 'quarter' | 'fit';

/** Width of a day, px. */
export const dayWidths = { week: 34, month: 11, quarter: 3.6 } as const;
