import { launchPath, routeOf } from '../../../../static/launches/state/route';

describe('routeOf', () => {
  it.each([
    ['/', { kind: 'list' }],
    ['', { kind: 'list' }],
    ['/new', { kind: 'new' }],
    ['/templates', { kind: 'templates' }],
    ['/templates/t-1/', { kind: 'templates' }],
    ['/launch/l-1', { kind: 'launch', id: 'l-1', tab: 'timeline' }],
    ['/launch/l-1/calendar', { kind: 'launch', id: 'l-1', tab: 'calendar' }],
    ['/launch/l-1/settings', { kind: 'launch', id: 'l-1', tab: 'settings' }],
    ['/launch', { kind: 'unknown' }],
    ['/launch/l-1/nothing', { kind: 'unknown' }],
    ['/launch/l-1/calendar/more', { kind: 'unknown' }],
    ['/templates/a/b', { kind: 'unknown' }],
    ['/new/other', { kind: 'unknown' }],
    ['/toString', { kind: 'unknown' }],
  ])('reads %s', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  it.each(['timeline', 'calendar', 'settings'] as const)('comes back from the address of the tab %s', (tab) => {
    expect(routeOf(launchPath('l-1', tab))).toEqual({ kind: 'launch', id: 'l-1', tab });
  });
});
