import { createGateStore } from '../../src/adapters/storage/create-gate-store';
import { createNarrativeStore } from '../../src/adapters/storage/create-narrative-store';
import { createStore } from '../../src/adapters/storage/create-store';
import { FakeGateStore } from '../support/fake-gate-store';
import { FakeNarrativeStore } from '../support/fake-narrative-store';
import { FakeStore } from '../support/fake-store';
import { openSandboxSeams } from '../support/sandbox-seams';
import { describeGateStore } from './describe-gate-store';

describeGateStore('the fake', () => {
  const narrative = new FakeNarrativeStore();
  const store = new FakeStore(narrative);
  return { gates: new FakeGateStore(store, narrative), store, narrative, close: () => undefined };
});

describeGateStore('Forge storage, over the sandbox', () => {
  const { close } = openSandboxSeams();
  return { gates: createGateStore(), store: createStore(), narrative: createNarrativeStore(), close };
});
