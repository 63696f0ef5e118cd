const px = 120;
const steps = 240;

/** Scrolls the timeline as a wheel would, down and then sideways. @returns ms from frame to frame */
export async function scrollFrames(): Promise<number[]> {
  const months = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Months');
  const ground = document.querySelector('.tl-scroll');
  if (!months || !ground) throw new Error('Cannot scroll the timeline: it is not on the page');
  months.click();
  await frame();
  const gaps: number[] = [];
  let last = await frame();
  for (const side of ['scrollTop', 'scrollLeft'] as const) {
    for (let step = 0; step < steps; step += 1) {
      ground[side] += px;
      const now = await frame();
      gaps.push(now - last);
      last = now;
    }
  }
  return gaps;
}

function frame(): Promise<number> {
  return new Promise((done) => requestAnimationFrame(done));
}
