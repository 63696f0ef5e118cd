import type { AppHistory } from '../../../../sandbox/stage/bridge/app-history';
import { pageHistory } from '../../../../sandbox/stage/bridge/page-history';

type Tell = (location: unknown, action: unknown) => void;

const at = (pathname: string, search = '') => ({ pathname, search, hash: '', key: `key of ${pathname}` });

/** A page that notes what it is asked for, and tells the frame what the test says. */
async function open(pathname = '/'): Promise<{ history: AppHistory; asked: unknown[]; tell: Tell }> {
  const asked: unknown[] = [];
  let tell: Tell = () => undefined;
  const history = await pageHistory((command, payload) => {
    if (command !== '#createHistory') asked.push(payload);
    else ({ listen: tell } = payload as { listen: Tell });
    return Promise.resolve(command === '#createHistory' ? at(pathname) : undefined);
  });
  if (history === undefined) throw new Error('Cannot open a history: the page has none');
  return { history, asked, tell };
}

describe('pageHistory', () => {
  it('begins where the address leads, so that deep links arrive', async () => {
    const { history } = await open('/launch/1');

    expect(history).toMatchObject({ action: 'POP', location: { pathname: '/launch/1' } });
  });

  it('asks the page to move, relative to where it is', async () => {
    const { history, asked } = await open('/launch/1');

    history.push('/new?from=list', { hi: 1 });
    history.push('calendar');
    history.replace({ search: '?week=2' });
    history.goBack();

    const path = (pathname: string, search = '') => ({ pathname, search, hash: '' });
    expect(asked).toEqual([
      { way: 'push', path: path('/new', '?from=list'), state: { hi: 1 } },
      { way: 'push', path: path('/launch/calendar'), state: undefined },
      { way: 'replace', path: path('/launch/1', '?week=2'), state: undefined },
      { way: 'go', steps: -1 },
    ]);
  });

  it('is somewhere else once the page tells so, and tells its listeners until they leave', async () => {
    const { history, tell } = await open();
    const heard: string[] = [];
    const leave = history.listen(({ pathname }, action) => heard.push(`${action} ${pathname}`));

    history.push('/new');
    const before = history.location.pathname;
    tell(at('/new'), 'PUSH');
    leave();
    tell(at('/'), 'POP');

    expect(before).toBe('/');
    expect(heard).toEqual(['PUSH /new']);
    expect(history).toMatchObject({ action: 'POP', location: { pathname: '/' } });
  });

  it('does not exist where the frame has no address of its own', async () => {
    await expect(pageHistory(() => Promise.resolve(null))).resolves.toBeUndefined();
  });
});
