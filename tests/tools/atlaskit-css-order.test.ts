import { orderAtomicCss } from '../../tools/atlaskit-css-order';

const linesOf = (css: string): string[] => orderAtomicCss(css).split('\n');

describe('orderAtomicCss', () => {
  it('puts plain rules first, states after the base, shorthands before longhands, conditions last', () => {
    const css = [
      '@media (min-width:48rem){._aaaaaaa{width:1px}}',
      '._bbbbbbb:active{color:red}',
      '._ccccccc:hover{color:red}',
      '._ddddddd{padding-top:1px}',
      '._eeeeeee{padding:0}',
      'body{margin:0}',
    ].join('');

    expect(linesOf(css)).toEqual([
      'body{margin:0}',
      '._eeeeeee{padding:0}',
      '._ddddddd{padding-top:1px}',
      '._ccccccc:hover{color:red}',
      '._bbbbbbb:active{color:red}',
      '@media (min-width:48rem){._aaaaaaa{width:1px}}',
    ]);
  });

  it('keeps one of equal rules and takes apart what a minifier has joined', () => {
    expect(linesOf('._aaaaaaa,._bbbbbbb:hover{color:red}._aaaaaaa{color:red}')).toEqual([
      '._aaaaaaa{color:red}',
      '._bbbbbbb:hover{color:red}',
    ]);
  });

  it('lets the widest breakpoint that fits win, however it is written', () => {
    const css = '@media (width>=90rem){._aaaaaaa{width:3px}}@media (min-width:30rem){._bbbbbbb{width:1px}}';

    expect(linesOf(css)[0]).toContain('min-width:30rem');
  });

  it('leaves animations and foreign conditions where they are', () => {
    const css = '@keyframes _aaaaaaa{from{opacity:0}}@media print{body{margin:0}}p{margin:0}';

    expect(linesOf(css)).toEqual([
      '@keyframes _aaaaaaa{from{opacity:0}}',
      '@media print{body{margin:0}}',
      'p{margin:0}',
    ]);
  });
});
