/**
 * `id: duration, predecessors | early start, early finish, late start, late finish, total float, free float`.
 * A predecessor is `A` from finish to start, or `A-SS+2`. The free float is left out where it was not published.
 */
type Row = string;

export interface PublishedNetwork {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Networks of textbooks, courses and libraries; times count periods from the project's start. */
export const publishedNetworks: readonly PublishedNetwork[] = [
  {
    // Total slack, critical path and the 44 weeks as published; free float by its definition.
    name: 'Reliable Construction Co. (Hillier, Lieberman, Introduction to Operations Research, PERT/CPM)',
    rows: [
      'A: 2 | 0 2 0 2 0 0',
      'B: 4, A | 2 6 2 6 0 0',
      'C: 10, B | 6 16 6 16 0 0',
      'D: 6, C | 16 22 20 26 4 0',
      'E: 4, C | 16 20 16 20 0 0',
      'F: 5, E | 20 25 20 25 0 0',
      'G: 7, D | 22 29 26 33 4 0',
      'H: 9, E G | 29 38 33 42 4 0',
      'I: 7, C | 16 23 18 25 2 2',
      'J: 8, F I | 25 33 25 33 0 0',
      'K: 4, J | 33 37 34 38 1 1',
      'L: 5, J | 33 38 33 38 0 0',
      'M: 2, H | 38 40 42 44 4 4',
      'N: 6, K L | 38 44 38 44 0 0',
    ],
  },
  {
    // All times and slacks as published; free float by its definition.
    name: 'Milwaukee Paper Manufacturing (Heizer, Render, Operations Management, Project Management)',
    rows: [
      'A: 2 | 0 2 0 2 0 0',
      'B: 3 | 0 3 1 4 1 0',
      'C: 2, A | 2 4 2 4 0 0',
      'D: 4, A B | 3 7 4 8 1 1',
      'E: 4, C | 4 8 4 8 0 0',
      'F: 3, C | 4 7 10 13 6 6',
      'G: 5, D E | 8 13 8 13 0 0',
      'H: 2, F G | 13 15 13 15 0 0',
    ],
  },
  {
    // The activity list as published, with two start-to-start relationships; the times worked by hand.
    name: 'Network Construction: Precedence Diagram Method (course unit, 2019)',
    rows: [
      'A: 2 | 0 2 0 2 0 0',
      'B: 10, A-SS | 0 10 4 14 4 0',
      'C: 13, A | 2 15 10 23 8 0',
      'D: 12, A | 2 14 2 14 0 0',
      'E: 12, B | 10 22 15 27 5 1',
      'F: 7, B | 10 17 14 21 4 0',
      'G: 10, D | 14 24 23 33 9 1',
      'H: 16, D | 14 30 14 30 0 0',
      'I: 6, F | 17 23 21 27 4 0',
      'J: 12, C G-SS | 15 27 23 35 8 8',
      'K: 5, I-SS | 17 22 22 27 5 1',
      'L: 8, E I K | 23 31 27 35 4 4',
      'M: 5, H | 30 35 30 35 0 0',
      'N: 3, G J L M | 35 38 35 38 0 0',
    ],
  },
  {
    // Worked by hand from the four relations of J. Moder, C. Phillips, E. Davis, Project Management with CPM, PERT and
    // Precedence Diagramming, 1983. D hangs on the start of A alone, so A may not start later but may well finish later.
    name: 'all four relations with lags and a lead',
    rows: [
      'A: 5 | 0 5 0 5 0 0',
      'B: 4, A-SS+2 | 2 6 3 7 1 0',
      'C: 3, B-FF+1 | 4 7 5 8 1 1',
      'D: 2, A-SF+6 | 4 6 4 6 0 0',
      'E: 3, C-FS-1 D-FS+1 | 7 10 7 10 0 0',
    ],
  },
  {
    // All times as published; free float by its definition.
    name: 'Fictitious project (M. Vanhoucke, Measuring Time, 2009, p. 18; times: github.com/rubens2005/criticalpath)',
    rows: [
      'a2: 4 | 0 4 0 4 0 0',
      'a3: 9 | 0 9 4 13 4 0',
      'a4: 1 | 0 1 2 3 2 0',
      'a5: 4, a2 | 4 8 4 8 0 0',
      'a6: 5, a4 | 1 6 3 8 2 0',
      'a7: 1, a6 | 6 7 8 9 2 0',
      'a8: 7, a7 | 7 14 9 16 2 2',
      'a9: 8, a5 | 8 16 8 16 0 0',
      'a10: 3, a3 | 9 12 13 16 4 4',
      'a11: 3, a7 | 7 10 13 16 6 6',
      'a12: 0, a8 a9 a10 a11 | 16 16 16 16 0 0',
    ],
  },
  {
    // All times as published there.
    name: 'Cost information system (M. Vanhoucke, Integrated Project Management and Control, 2014, p. 6; times: ditto)',
    rows: [
      'a1: 1 | 0 1 0 1 0',
      'a2: 2, a1 | 1 3 1 3 0',
      'a3: 2, a1 | 1 3 3 5 2',
      'a4: 4, a2 | 3 7 3 7 0',
      'a5: 3, a2 | 3 6 4 7 1',
      'a6: 3, a2 | 3 6 4 7 1',
      'a7: 3, a3 | 3 6 5 8 2',
      'a8: 2, a3 | 3 5 6 8 3',
      'a9: 1, a3 | 3 4 7 8 4',
      'a10: 1, a3 | 3 4 7 8 4',
      'a11: 2, a4 a5 a6 | 7 9 7 9 0',
      'a12: 1, a7 | 6 7 8 9 2',
      'a13: 1, a8 | 5 6 8 9 3',
      'a14: 1, a9 | 4 5 8 9 4',
      'a15: 1, a10 | 4 5 8 9 4',
      'a16: 2, a11 a12 a13 a14 a15 | 9 11 9 11 0',
      'a17: 1, a11 a12 a13 a14 a15 | 9 10 10 11 1',
    ],
  },
  {
    // All times and the path B D E F of 32 as shown there.
    name: 'PERT/CPM, finding the critical path (J. Emmanuel, lecture, youtube.com/watch?v=-TDh-5n90vk)',
    rows: [
      'A: 7 | 0 7 2 9 2',
      'B: 9 | 0 9 0 9 0',
      'C: 12, A | 7 19 14 26 7',
      'D: 8, A B | 9 17 9 17 0',
      'E: 9, D | 17 26 17 26 0',
      'F: 6, C E | 26 32 26 32 0',
      'G: 5, E | 26 31 27 32 1',
    ],
  },
  {
    // All times and the path A B D G H of 14 as shown there: all four relations, with lags.
    name: 'Difficult network diagram with lag (Engineer4Free, lecture, youtube.com/watch?v=qTErIV6OqLg)',
    rows: [
      'A: 3 | 0 3 0 3 0',
      'B: 2, A-FS+2 | 5 7 5 7 0',
      'C: 2, A-SS | 0 2 4 6 4',
      'D: 4, B-SS+1 | 6 10 6 10 0',
      'E: 1, C-SF+3 | 2 3 6 7 4',
      'F: 2, C-FF+3 | 3 5 12 14 9',
      'G: 4, D-SS+1 E | 7 11 7 11 0',
      'H: 3, F-SF+2 G | 11 14 11 14 0',
    ],
  },
  {
    // All times and the path A B D E of 18 as shown there.
    name: 'Lags, part 1 (J. Marion, lecture, youtube.com/watch?v=nhRTJBQ1NPM)',
    rows: [
      'A: 2 | 0 2 0 2 0',
      'B: 4, A-FS+5 | 7 11 7 11 0',
      'C: 3, B-SS+3 | 10 13 13 16 3',
      'D: 5, B | 11 16 11 16 0',
      'E: 2, C D | 16 18 16 18 0',
    ],
  },
  {
    // All times and the path A C D F of 12 as shown there.
    name: 'Lags, part 2 (J. Marion, lecture, youtube.com/watch?v=lQtpnHzvTT8)',
    rows: [
      'A: 2 | 0 2 0 2 0',
      'B: 2, A | 2 4 4 6 2',
      'C: 4, A | 2 6 2 6 0',
      'D: 3, B C-SF+7 | 6 9 6 9 0',
      'E: 3, C | 6 9 8 11 2',
      'F: 1, D-FF+3 E | 11 12 11 12 0',
    ],
  },
];

/** Networks of which the critical path length alone is published. */
export interface MeasuredNetwork {
  readonly name: string;
  readonly length: number;
  /** `duration > successors`, the first job being number 1. */
  readonly jobs: readonly string[];
}

export const measuredNetworks: readonly MeasuredNetwork[] = [
  {
    // The "MPM time" of the file; resources left out.
    name: 'PSPLIB j301_1 (R. Kolisch, A. Sprecher, PSPLIB, 1996)',
    length: 38,
    jobs: [
      ...['0 > 2 3 4', '8 > 6 11 15', '4 > 7 8 13', '6 > 5 9 10', '3 > 20', '8 > 30', '5 > 27', '9 > 12 19 27'],
      ...['2 > 14', '7 > 16 25', '9 > 20 26', '2 > 14', '6 > 17 18', '3 > 17', '9 > 25', '10 > 21 22', '6 > 22'],
      ...['5 > 20 22', '3 > 24 29', '7 > 23 25', '2 > 28', '7 > 23', '2 > 24', '3 > 30', '3 > 30', '7 > 31'],
      ...['8 > 28', '3 > 31', '7 > 32', '2 > 32', '2 > 32', '0 >'],
    ],
  },
];
