import { Modal, router, showFlag, view } from '@forge/bridge';

/** A page that shows where it is, and does what pages of apps do. */
async function show(): Promise<void> {
  await view.theme.enable();
  const { extension } = await view.getContext();
  if ('modal' in extension) {
    document.body.innerHTML = '<p>In a dialog</p>';
    addButton('Done', () => view.close('done'));
    return;
  }
  const history = await view.createHistory();
  document.body.innerHTML = '<p data-shows="path"></p><p data-shows="moves"></p><p data-shows="context"></p>';
  const moves: string[] = [];
  const say = (what: string, text: string): void => {
    const line = document.querySelector(`[data-shows=${what}]`);
    if (line !== null) line.textContent = text;
  };
  const sayPath = (): void => say('path', `${history.location.pathname}${history.location.search}`);
  history.listen((_, action) => {
    moves.push(action);
    sayPath();
    say('moves', moves.join(' '));
  });
  sayPath();
  say('context', JSON.stringify(extension));
  addButton('Open a launch', () => history.push('/launch/1?tab=plan', { from: 'list' }));
  addButton('Correct', () => history.replace('/launch/one'));
  addButton('Back', () => history.goBack());
  addButton('Name it', () => view.changeWindowTitle('Atlas 2.0'));
  addButton('To the issue', () => router.navigate({ target: 'issue', issueKey: 'PROD-2' }));
  addButton('To the launch', () => router.navigate({ target: 'module', moduleKey: 'everywhere', path: 'launch/2' }));
  addButton('To the settings', () => router.open({ target: 'module', moduleKey: 'setup' }));
  addButton('Say so', () => showFlag({ id: 'said', title: 'Said so', type: 'success', isAutoDismiss: false }));
  addButton('Open a dialog', () =>
    new Modal({ size: 'small', onClose: (payload: unknown) => say('moves', `closed: ${String(payload)}`) }).open(),
  );
  addDownload();
  document.body.insertAdjacentHTML('beforeend', '<div style="height: 3000px"></div><p>The end</p>');
  await view.emitReadyEvent();
}

function addButton(name: string, press: () => unknown): void {
  const button = document.createElement('button');
  button.textContent = name;
  button.addEventListener('click', () => void press());
  document.body.append(button);
}

function addDownload(): void {
  const link = document.createElement('a');
  link.textContent = 'Save the picture';
  link.href = URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' }));
  link.download = 'timeline.svg';
  document.body.append(link);
}

void show();
