import { createSignalStore } from '../../src/adapters/storage/create-signal-store';
import { FakeSignalStore } from '../support/fake-signals';
import { openSandboxSeams } from '../support/sandbox-seams';
import { describeSignalStore } from './describe-signal-store';

describeSignalStore('Forge storage, over the sandbox', () => {
  const { close } = openSandboxSeams();
  return { store: createSignalStore(), close };
});

describeSignalStore('the fake', () => ({ store: new FakeSignalStore(), close: () => undefined }));
