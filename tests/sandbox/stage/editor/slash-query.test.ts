import { slashQuery } from '../../../../sandbox/stage/editor/slash-query';
import { anEditor, paragraph } from './an-editor';

describe('slashQuery()', () => {
  it.each([
    ['/', { from: 1, to: 2, text: '' }],
    ['/claim', { from: 1, to: 7, text: 'claim' }],
    ['Say /claim table', { from: 5, to: 17, text: 'claim table' }],
  ])('%s', (text, query) => {
    expect(slashQuery(anEditor(paragraph(text)))).toEqual(query);
  });

  it.each(['and/or', 'https://example.com', 'no slash', '/ claim', '//'])('is none behind %s', (text) => {
    expect(slashQuery(anEditor(paragraph(text)))).toBeUndefined();
  });

  it('is none in code', () => {
    expect(slashQuery(anEditor({ ...paragraph('/claim'), type: 'codeBlock' }))).toBeUndefined();
  });
});
