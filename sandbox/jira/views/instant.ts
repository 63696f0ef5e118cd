/** @param ms epoch ms @returns Jira's own notation: `2026-05-05T10:00:00.000+0000` */
export function instant(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '+0000');
}
