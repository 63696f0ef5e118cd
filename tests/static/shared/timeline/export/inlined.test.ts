import { inlined } from '../../../../../static/shared/timeline/export/inlined';
import { pngScale } from '../../../../../static/shared/timeline/export/png-scale';

describe('inlined', () => {
  it('puts values in place of properties, through one another, safe inside an attribute', () => {
    const values: Record<string, string> = { '--a': 'var(--b)', '--b': '#123456', '--font': '"Atlassian Sans", serif' };
    const svg = inlined(
      '<path fill="var(--a)" font-family="var(--font)" stroke="var(--c, red)"/>',
      (name) => values[name] ?? '',
    );

    expect(svg).toBe('<path fill="#123456" font-family="&quot;Atlassian Sans&quot;, serif" stroke=""/>');
  });
});

describe('pngScale', () => {
  it('doubles a small picture and keeps a large one within what browsers draw', () => {
    expect(pngScale(1600, 900)).toBe(2);
    expect(pngScale(40_000, 900) * 40_000).toBeLessThanOrEqual(16_000);
    expect(pngScale(14_000, 14_000) ** 2 * 14_000 ** 2).toBeLessThanOrEqual(100_000_001);
  });
});
