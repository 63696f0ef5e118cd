import type { PastOfDemo } from './seed-past';

const [priya, marco, dev, bea, lena] = [
  'product-manager',
  'marketing-lead',
  'designer',
  'brand',
  'launch-owner',
] as const;

/**
 * How Atlas 1.5 slipped five times, and who heard of it when. The freeze slipped in a comment three days before its date
 * did; nobody ever told the translator. Oldest first.
 */
export const atlas15Past: readonly PastOfDemo[] = [
  // The freeze: said on day -87, set on day -84.
  {
    ...{ key: 'PROD-9', on: -87, at: '15:40', by: priya, does: 'says', names: -75 },
    text: 'The importer needs another week. We will freeze on {day}.',
  },
  { key: 'PROD-9', on: -84, at: '10:30', by: priya, does: 'moves', from: -82, to: -75 },
  // The brief follows by hand, and word goes from desk to desk.
  { key: 'MKT-26', on: -84, at: '14:05', by: marco, does: 'moves', from: -80, to: -73 },
  {
    ...{ key: 'PROD-8', on: -84, at: '14:20', by: marco, does: 'says' },
    text: 'MKT-26 follows the freeze, the brief is locked a week later.',
  },
  {
    ...{ key: 'MKT-27', on: -83, at: '09:20', by: marco, does: 'says' },
    text: 'PROD-9 has slipped and MKT-26 with it, so please start a week later.',
  },
  {
    ...{ key: 'MKT-28', on: -82, at: '11:00', by: marco, does: 'says' },
    text: 'We begin a week later: see PROD-9 and MKT-26.',
  },
  {
    ...{ key: 'MKT-29', on: -78, at: '13:15', by: marco, does: 'says', to: 'legal' },
    text: 'legal review begins a week later, the freeze has slipped.',
  },
  // The assets: sent back to the start on day -70, given a later date on day -67.
  { key: 'MKT-27', on: -72, at: '08:30', by: dev, does: 'turns', from: 'To Do', to: 'In Progress' },
  { key: 'MKT-27', on: -70, at: '11:00', by: dev, does: 'turns', from: 'In Progress', to: 'To Do' },
  {
    ...{ key: 'MKT-28', on: -69, at: '10:00', by: dev, does: 'says' },
    text: 'MKT-27 starts over, the boards look different now.',
  },
  { key: 'MKT-27', on: -68, at: '09:00', by: dev, does: 'turns', from: 'To Do', to: 'In Progress' },
  { key: 'MKT-27', on: -67, at: '16:30', by: dev, does: 'moves', from: -68, to: -65 },
  {
    ...{ key: 'MKT-27', on: -67, at: '16:35', by: dev, does: 'says', to: 'marketing-lead' },
    text: 'three days more, the boards had to be drawn again.',
  },
  { key: 'MKT-29', on: -66, at: '09:00', by: bea, does: 'says', text: 'MKT-27 is late, so you get the texts later.' },
  { key: 'MKT-27', on: -65, at: '15:00', by: dev, does: 'turns', from: 'In Progress', to: 'Done' },
  { key: 'INTL-6', on: -63, at: '12:00', by: bea, does: 'says', text: 'MKT-27 is done only now, here are the texts.' },
  // The launch itself.
  { key: 'PROD-8', on: -58, at: '09:45', by: priya, does: 'moves', from: -45, to: -40 },
  { key: 'INTL-6', on: -52, at: '15:00', by: 'copywriter', does: 'turns', from: 'In Progress', to: 'Done' },
  // Distribution.
  { key: 'MKT-30', on: -50, at: '10:30', by: lena, does: 'moves', from: -46, to: -44 },
  {
    ...{ key: 'PROD-8', on: -49, at: '08:15', by: lena, does: 'says' },
    text: 'MKT-30 takes two days more; the launch can stand as it is.',
  },
];
