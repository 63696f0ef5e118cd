type Rating = 'accurate' | 'needs-adjustment' | 'inaccurate';

interface DemoClaim {
  readonly text: string;
  /** Keys of the stories it rests on. */
  readonly features?: readonly string[];
  readonly evidence?: string;
  readonly first: Rating;
  readonly adjustment?: string;
  /** In the second review; absent: not looked at yet. */
  readonly second?: Rating;
}

export interface DemoClaims {
  readonly issue: string;
  readonly claims: readonly DemoClaim[];
}

/** Claims of two marketing issues: the first review is closed, the second half done. */
export const atlas20Claims: readonly DemoClaims[] = [
  {
    issue: 'MKT-8',
    claims: [
      {
        text: 'See who waits for whom, on one timeline',
        features: ['PROD-11'],
        evidence: 'Beta, screen 3 of the demo plan',
        first: 'accurate',
        second: 'accurate',
      },
      {
        text: 'Move one bar and everything behind it follows',
        features: ['PROD-12'],
        first: 'needs-adjustment',
        adjustment: 'Move one bar and the work behind it follows, unless its team has locked the plan',
      },
      {
        text: 'Cuts planning meetings by 40%',
        first: 'inaccurate',
        adjustment: 'Two beta customers dropped their weekly planning meeting',
        evidence: 'Interviews with Northwind and Fabrikam, no measured figure',
      },
      {
        text: 'Share your plan with clients in one click',
        features: ['PROD-13'],
        first: 'accurate',
      },
      {
        text: 'Works with all spreadsheets',
        features: ['PROD-14'],
        first: 'needs-adjustment',
        adjustment: 'Reads XLSX and CSV files',
        second: 'needs-adjustment',
      },
      {
        text: 'AI-powered suggestions for your next step',
        first: 'inaccurate',
        adjustment: 'Suggestions by rules you can read: Atlas names the next work that waits for you',
      },
      {
        text: 'A client opens a link and sees the plan as it is today',
        features: ['PROD-13'],
        first: 'accurate',
        second: 'accurate',
      },
    ],
  },
  {
    issue: 'MKT-10',
    claims: [
      {
        text: 'Atlas 2.0 is available in all regions on launch day',
        features: ['PROD-21'],
        first: 'needs-adjustment',
        adjustment: 'Atlas 2.0 becomes available region by region from launch day on',
      },
      {
        text: 'An audit log shows administrators who changed which plan',
        features: ['PROD-15'],
        first: 'accurate',
        second: 'accurate',
      },
      {
        text: 'Google Sheets support is coming soon',
        first: 'inaccurate',
        adjustment: 'Leave it out: there is no date',
      },
    ],
  },
];
