/** `id: duration, predecessors | early start, early finish, late start, late finish, total float, free float`. */
type Row = string;

export interface PublishedNetwork {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Networks of textbooks; times count periods from the project's start. */
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
];
