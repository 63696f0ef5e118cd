import { createStore } from '../../../src/adapters/storage/create-store';
import { anId } from '../../support/an-issue';
import { aStoredRipple, aStoredShift } from '../../support/a-stored-ripple';
import { openSandboxSeams } from '../../support/sandbox-seams';

/** One behind the other, the first behind a milestone that a person moved. */
function aChain(length: number) {
  const ids = Array.from({ length }, (_, index) => anId(`${10_000 + index}`));
  return ids.map((id, index) => aStoredShift({ id, via: [anId('cause'), ...ids.slice(0, index + 1)] }));
}

describe('stored ways', () => {
  test('a chain of 1,000 shifts fits the pages of storage, and every way comes back whole', async () => {
    const { close } = openSandboxSeams();
    const store = createStore();
    const shifts = aChain(1000);
    const ripple = aStoredRipple({ shiftCount: shifts.length });

    await store.addShifts(ripple.id, shifts);
    await store.save({ ripples: [ripple] });

    expect(await store.shiftsOf(ripple)).toEqual(shifts);
    close();
  });

  test('a shift that nothing lies behind is its own way', async () => {
    const { close } = openSandboxSeams();
    const store = createStore();
    const shift = aStoredShift({ id: '10001', via: [anId('10001')] });

    await store.addShifts(aStoredRipple().id, [shift]);

    expect(await store.shiftsOf(aStoredRipple({ shiftCount: 1 }))).toEqual([shift]);
    close();
  });
});
