import { createActionQueue } from '../../../../static/claim-table/state/action-queue';

describe('createActionQueue', () => {
  it('does one thing after another for a name, and different names beside each other', async () => {
    const queue = createActionQueue();
    const log: string[] = [];
    let finishFirst: () => void = () => undefined;
    const first = queue.add('a', () => new Promise((resolve) => (finishFirst = resolve)));
    const second = queue.add('a', () => Promise.resolve(void log.push('second')));
    await queue.add('b', () => Promise.resolve(void log.push('other')));
    expect(log).toEqual(['other']);
    finishFirst();
    await Promise.all([first, second]);
    expect(log).toEqual(['other', 'second']);
    expect(queue.isEmpty()).toBe(true);
  });

  it('goes on after a failure', async () => {
    const queue = createActionQueue();
    const failing = queue.add('a', () => Promise.reject(new Error('down')));
    const next = queue.add('a', () => Promise.resolve());
    await expect(failing).rejects.toThrow('down');
    await expect(next).resolves.toBeUndefined();
  });

  it('tells when everything is done, what was added meanwhile and what failed included', async () => {
    const queue = createActionQueue();
    const log: string[] = [];
    const failing = queue.add('a', () => Promise.reject(new Error('down')));
    const empty = queue.whenEmpty().then(() => log.push('empty'));
    const later = queue.add('b', () => Promise.resolve(void log.push('later')));
    await Promise.all([expect(failing).rejects.toThrow('down'), later, empty]);
    expect(log).toEqual(['later', 'empty']);
  });
});
