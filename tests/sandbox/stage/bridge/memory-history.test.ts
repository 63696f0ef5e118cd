import { createMemoryHistory } from '../../../../sandbox/stage/bridge/memory-history';

describe('createMemoryHistory', () => {
  it('goes where it is pushed, back and forward, and tells its listeners', () => {
    const history = createMemoryHistory();
    const seen: string[] = [];
    history.listen((location, action) => seen.push(`${action} ${location.pathname}${location.search}`));

    history.push('/gate?tab=2', { from: 'panel' });
    history.goBack();
    history.goForward();

    expect(seen).toEqual(['PUSH /gate?tab=2', 'POP /', 'POP /gate?tab=2']);
    expect(history.location.state).toEqual({ from: 'panel' });
  });

  it('forgets what lay ahead when it is pushed elsewhere, and stays within its ends', () => {
    const history = createMemoryHistory();
    history.push('/a');
    history.goBack();
    history.push('/b');

    history.go(5);

    expect(history.location.pathname).toBe('/b');
  });

  it('replaces the current place and stops telling who has left', () => {
    const history = createMemoryHistory();
    const seen: string[] = [];
    const leave = history.listen((location) => seen.push(location.pathname));

    history.replace('/c');
    leave();
    history.push('/d');
    history.goBack();

    expect(seen).toEqual(['/c']);
    expect(history.location.pathname).toBe('/c');
  });
});
