/* A macro that shows its configuration and where it stands, by the bridge that the sandbox gives it. */
const call = (command, payload) => globalThis.__bridge.callBridge(command, payload);

async function show() {
  await call('enableTheming');
  const { extension, localId } = await call('getContext');
  const { config, isEditing, content } = extension;
  const note = document.getElementById('note');
  note.textContent = `Note: ${config.text ?? 'not configured'} on page ${content.id}${isEditing ? ', being edited' : ''}`;
  note.style.color = 'var(--ds-text)';
  document.body.dataset.localId = localId;
  await call('emitReadyEvent');
}

void show();
