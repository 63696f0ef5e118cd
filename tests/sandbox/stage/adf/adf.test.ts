import { parseAdf, safeHref } from '../../../../sandbox/stage/adf/adf';

describe('parseAdf', () => {
  it('reads nested nodes with their marks', () => {
    const document = {
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hi', marks: [{ type: 'strong' }] }] }],
    };

    expect(parseAdf(document)?.content?.[0]?.content?.[0]).toEqual({
      type: 'text',
      text: 'Hi',
      marks: [{ type: 'strong' }],
    });
  });

  it.each([null, undefined, 'plain text', { content: [] }])('%j is no document', (value) => {
    expect(parseAdf(value)).toBeUndefined();
  });
});

describe('safeHref', () => {
  it.each(['https://example.com/a', 'http://localhost:4400/browse/MKT-1', 'mailto:legal@demo.test', '/browse/MKT-1'])(
    'follows %s',
    (href) => {
      expect(safeHref(href)).toBe(href);
    },
  );

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 7, undefined])('does not follow %s', (href) => {
    expect(safeHref(href)).toBeUndefined();
  });
});
