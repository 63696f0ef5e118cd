/** @returns where it stands then; the browser keeps it within its ends */
export function scrollSideways(ground: HTMLElement, to: number): number {
  ground.scrollLeft = Math.max(0, to);
  return ground.scrollLeft;
}
