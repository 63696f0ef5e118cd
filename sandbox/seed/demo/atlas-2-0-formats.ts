interface DemoCell {
  readonly id: string;
  readonly channel: string;
  readonly format: string;
  readonly region: string;
  readonly issue: string;
}

/** What Atlas 2.0 needs, by channel, format and region. The list is not settled yet. */
export const atlas20Formats: readonly DemoCell[] = [
  { id: 'web-page-global', channel: 'Web', format: 'Landing page', region: 'Global', issue: 'MKT-8' },
  { id: 'web-page-dach', channel: 'Web', format: 'Landing page', region: 'DACH', issue: 'INTL-1' },
  { id: 'web-page-japan', channel: 'Web', format: 'Landing page', region: 'Japan', issue: 'INTL-2' },
  { id: 'web-video-global', channel: 'Web', format: 'Video', region: 'Global', issue: 'MKT-9' },
  { id: 'social-video-global', channel: 'Social', format: 'Video', region: 'Global', issue: 'MKT-11' },
  { id: 'social-banner-global', channel: 'Social', format: 'Banner', region: 'Global', issue: 'MKT-11' },
  { id: 'email-article-global', channel: 'Email', format: 'Article', region: 'Global', issue: 'MKT-12' },
  { id: 'press-release-global', channel: 'PR', format: 'Press release', region: 'Global', issue: 'MKT-10' },
  { id: 'press-release-dach', channel: 'PR', format: 'Press release', region: 'DACH', issue: 'INTL-3' },
];
