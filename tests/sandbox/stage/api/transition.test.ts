import { otherResolutions, type Transition } from '../../../../sandbox/stage/api/transition';

const done = { id: '1', name: 'Done' };
const wontDo = { id: '2', name: "Won't Do" };
const status = { id: '3', name: 'Done', statusCategory: { key: 'done' } };

const transition = (fields: Transition['fields']): Transition => ({ id: '31', name: 'Done', to: status, fields });

describe('otherResolutions', () => {
  it('are those of the screen but the one that is set without asking', () => {
    const resolution = { allowedValues: [done, wontDo], defaultValue: done };
    expect(otherResolutions(transition({ resolution }))).toEqual([wontDo]);
  });

  it.each([
    ['the screen asks for none', {}],
    ['only one is possible', { resolution: { allowedValues: [done], defaultValue: done } }],
  ])('are none where %s', (_, fields) => {
    expect(otherResolutions(transition(fields))).toEqual([]);
  });
});
