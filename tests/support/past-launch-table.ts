/**
 * The sync debt of the demo's past launch, reckoned by hand for a site on whose clock it is Monday, 4 May 2026.
 * Working day -87 is then Thursday, 1 January; -84 Tuesday, 6 January; -70 Monday, 26 January; -52 Thursday, 19 February.
 * A person: `who issue how hours workdays`, `never` where nothing told them. Saturdays and Sundays count in hours alone.
 */
export const pastLaunchTable = [
  {
    // Lena, Mon 23 Feb 10:30. Priya is told on Tue 24 Feb 08:15: 24 h less 2:15.
    slip: 'MKT-30 2026-02-27 2026-03-03 2 days',
    known: '2026-02-23T10:30:00.000Z date launch-owner',
    people: ['product-manager PROD-8 comment 21.75 0.91'],
    gap: [21.75, 0.91],
  },
  {
    // Nothing hangs on the launch itself.
    slip: 'PROD-8 2026-03-02 2026-03-09 5 days',
    known: '2026-02-11T09:45:00.000Z date product-manager',
    people: [],
    gap: [0, 0],
  },
  {
    // Dev goes back to the start on Mon 26 Jan 11:00; the date follows on Thu 29 Jan.
    slip: 'MKT-27 2026-01-28 2026-02-02 3 days',
    known: '2026-01-26T11:00:00.000Z status designer',
    people: [
      // Wed 11 Feb 09:45, her own date: 16 days less 1:15; without two weekends 286.75 h.
      'product-manager PROD-8 date 382.75 11.95',
      // Wed 4 Feb 12:00: 9 days and 1 h; without a weekend 169 h.
      'copywriter INTL-6 comment 217 7.04',
      // Fri 30 Jan 09:00: 4 days less 2 h.
      'legal MKT-29 comment 94 3.92',
      // Thu 29 Jan 16:35, mentioned on MKT-27: 3 days and 5:35.
      'marketing-lead MKT-30 comment 77.58 3.23',
      // Tue 27 Jan 10:00: a day less 1 h.
      'brand MKT-28 comment 23 0.96',
    ],
    gap: [382.75, 11.95],
  },
  {
    // Marco, Tue 6 Jan 14:05.
    slip: 'MKT-26 2026-01-12 2026-01-21 7 days',
    known: '2026-01-06T14:05:00.000Z date marketing-lead',
    people: [
      // Until Thu 19 Feb 15:00, when her work was done: 44 days and 0:55; without six weekends 768.92 h.
      'copywriter INTL-6 never 1056.92 32.04',
      // Wed 14 Jan 13:15: 8 days less 0:50; without a weekend 143.17 h.
      'legal MKT-29 comment 191.17 5.97',
      // Thu 8 Jan 11:00: 2 days less 3:05.
      'brand MKT-28 comment 44.92 1.87',
      // Wed 7 Jan 09:20: a day less 4:45.
      'designer MKT-27 comment 19.25 0.8',
      // A quarter of an hour.
      'product-manager PROD-8 comment 0.25 0.01',
    ],
    gap: [1056.92, 32.04],
  },
  {
    // Priya names 19 January on Thu 1 Jan 15:40; the date moves on Tue 6 Jan.
    slip: 'PROD-9 2026-01-08 2026-01-19 7 days',
    known: '2026-01-01T15:40:00.000Z comment product-manager',
    people: [
      // Until Thu 19 Feb 15:00: 49 days less 0:40; without seven weekends 839.33 h.
      'copywriter INTL-6 never 1175.33 34.97',
      // Wed 14 Jan 13:15: 13 days less 2:25; without two weekends 213.58 h.
      'legal MKT-29 comment 309.58 8.9',
      // Thu 8 Jan 11:00: 7 days less 4:40; without a weekend 115.33 h.
      'brand MKT-28 comment 163.33 4.81',
      // Wed 7 Jan 09:20: 6 days less 6:20; without a weekend 89.67 h.
      'designer MKT-27 comment 137.67 3.74',
      // Tue 6 Jan 14:05: 5 days less 1:35; without a weekend 70.42 h.
      'marketing-lead MKT-26 date 118.42 2.93',
    ],
    gap: [1175.33, 34.97],
  },
] as const;

export const pastLaunchTotals = {
  total: { hours: 2636.75, workdays: 79.87, medianHours: 382.75, people: 6 },
  trend: [
    { month: '2026-01', slips: 3, hours: 2615 },
    { month: '2026-02', slips: 2, hours: 21.75 },
  ],
} as const;
