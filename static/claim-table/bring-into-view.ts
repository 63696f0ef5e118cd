/**
 * A dialog stands fixed at the top of the frame, and the frame is as tall as its table: opened from a claim far down, it
 * would be out of sight. Only what is not fixed moves the page around the frame.
 */
export function bringIntoView(dialog: HTMLElement): void {
  if (!('IntersectionObserver' in window)) return;
  new IntersectionObserver(([seen], observer) => {
    observer.disconnect();
    if (seen && seen.intersectionRatio < 1) document.body.scrollIntoView({ block: 'start' });
  }).observe(dialog);
}
