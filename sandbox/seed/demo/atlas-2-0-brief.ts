/** What product has written about Atlas 2.0 so far; locked with MKT-1. Keys name the stories an edge rests on. */
export const atlas20Brief = {
  epic: 'PROD-1',
  lockWith: 'MKT-1',
  sections: {
    problem:
      'A plan lives in one person’s head. The others learn that a date has moved when they miss it, usually in the weekly meeting, three days too late to do anything about it.',
    who: 'Project leads in companies of 50 to 500 people who answer for work of several teams, and the clients and agencies who wait for that work without an account of their own.',
    whatIsNew:
      'Atlas shows every plan as a timeline with the reasons for its order: who waits for whom. A bar can be dragged, and what waits for it moves along. A plan can be shared with people outside the company by a link.',
    whatOneCanDo:
      'A lead moves one date and sees at once whose work it touches. A client opens a link and sees the present plan, not last month’s slide.',
  },
  edges: [
    {
      does: 'Shares a plan with people outside the company by a link',
      inCase: 'The company’s admin has switched sharing off',
      behaviour: 'The button is there and says whom to ask',
      later: 'Sharing of single rows',
      feature: 'PROD-13',
    },
    {
      does: 'Reads plans from a spreadsheet (XLSX and CSV)',
      inCase: 'The sheet has merged cells or several tables on one page',
      behaviour: 'Atlas lists the rows it could not read and reads the rest',
      later: 'Google Sheets without a download',
      feature: 'PROD-14',
    },
    {
      does: 'Moves what waits for a bar when the bar is dragged',
      inCase: 'The waiting work belongs to a team that has locked its plan',
      behaviour: 'The date stays and the conflict is shown to both',
      later: '',
      feature: 'PROD-12',
    },
  ],
  notTrue: [
    'Atlas does not decide who works on what. It shows what follows from a date; people are still assigned by people.',
    'A shared link is not a copy. Whoever has it sees every later change until the link is taken back.',
    'The audit log keeps 180 days, not for ever.',
  ],
} as const;
