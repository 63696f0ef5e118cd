/** Tells the page how high the app's content is, whenever that changes, so that the frame fits it. */
export function reportHeight(report: (height: number) => void): void {
  // The css reset of Atlaskit makes both as high as the frame, which could then never shrink.
  document.documentElement.style.height = 'auto';
  document.body.style.height = 'auto';
  let last = -1;
  const measure = (): void => {
    const height = Math.ceil(contentHeight());
    if (height !== last) report((last = height));
  };
  new ResizeObserver(measure).observe(document.body);
  // Menus and pickers hang outside the flow of the body.
  new MutationObserver(() => requestAnimationFrame(measure)).observe(document.body, { childList: true, subtree: true });
  measure();
}

function contentHeight(): number {
  const floating = [...document.querySelectorAll('[data-popper-placement]')];
  const bottoms = [document.body, ...floating].map((element) => element.getBoundingClientRect().bottom);
  return Math.max(...bottoms) + window.scrollY;
}
