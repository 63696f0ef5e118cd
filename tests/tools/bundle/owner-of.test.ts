import { ownerOf } from '../../../tools/bundle/owner-of';

describe('ownerOf()', () => {
  it.each([
    ['node_modules/react/index.js', 'react', 'node_modules/react'],
    ['node_modules/@kit/a/dist/b.js', '@kit/a', 'node_modules/@kit/a'],
    ['node_modules/@kit/a/node_modules/b/c.js', 'b', 'node_modules/@kit/a/node_modules/b'],
  ])('finds the package of %s, the innermost', (path, name, folder) => {
    expect(ownerOf(path)).toEqual({ name, folder });
  });

  it.each([
    ['static/main.tsx', 'static'],
    ['static/issue-panel/rows/row.tsx', 'static/issue-panel'],
    ['static/shared/ui/trouble.tsx', 'static/shared/ui'],
    ['src/contract/launch.ts', 'src/contract'],
    ['src/domain/calendar/week.ts', 'src/domain/calendar'],
    ['vite/preload-helper.js', 'the bundler'],
  ])('names the room of %s', (path, name) => {
    expect(ownerOf(path)).toEqual({ name });
  });
});
