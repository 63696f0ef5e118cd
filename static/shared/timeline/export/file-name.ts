/** `Atlas 2.0` → `atlas-2-0-timeline.svg` */
export function fileName(launchName: string, ending: string): string {
  const plain = launchName
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain === '' ? 'launch' : plain}-timeline.${ending}`;
}
