/* The configuration of the note. */
const call = (command, payload) => globalThis.__bridge.callBridge(command, payload);
const form = document.querySelector('form');

async function submit(config) {
  try {
    await call('submit', { config });
  } catch (error) {
    document.querySelector('[role=alert]').textContent = error.code;
  }
}

async function start() {
  await call('enableTheming');
  const { extension } = await call('getContext');
  document.title = JSON.stringify(extension.macro);
  form.elements.text.value = extension.config.text ?? '';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit({ text: form.elements.text.value });
  });
  document.getElementById('wrong').addEventListener('click', () => void submit({ text: null }));
  document.getElementById('cancel').addEventListener('click', () => void call('close'));
}

void start();
