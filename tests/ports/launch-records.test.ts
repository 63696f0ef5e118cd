import { createLaunchRecords } from '../../src/adapters/storage/create-launch-records';
import { createStore } from '../../src/adapters/storage/create-store';
import { FakeLaunchRecords } from '../support/fake-launch-records';
import { FakeStore } from '../support/fake-store';
import { openSandboxSeams } from '../support/sandbox-seams';
import { describeLaunchRecords } from './describe-launch-records';

describeLaunchRecords('the fake', () => {
  const store = new FakeStore();
  return { records: new FakeLaunchRecords(store), store, close: () => undefined };
});

describeLaunchRecords('Forge storage, over the sandbox', () => {
  const { close } = openSandboxSeams();
  return { records: createLaunchRecords(), store: createStore(), close };
});
