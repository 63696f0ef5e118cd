import { wordDocument } from '../../../../sandbox/stage/wiki/word-document';

describe('wordDocument()', () => {
  it('holds title and body, the title as text', () => {
    const file = wordDocument('R&D <draft>', '<p>Ink</p>');

    expect(file).toContain('<h1>R&amp;D &lt;draft></h1><p>Ink</p>');
    expect(file).not.toContain('<draft>');
  });
});
