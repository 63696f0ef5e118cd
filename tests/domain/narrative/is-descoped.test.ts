import { isDescoped } from '../../../src/domain/narrative/is-descoped';

describe('isDescoped', () => {
  test.each([
    { resolution: "Won't do", status: 'Done', descoped: true },
    { resolution: 'Won’t fix', status: 'Closed', descoped: true },
    { resolution: 'Duplicate', status: 'Done', descoped: true },
    { resolution: 'Cannot Reproduce', status: 'Done', descoped: true },
    { resolution: 'Done', status: 'Done', descoped: false },
    { resolution: ' Fixed ', status: 'Closed', descoped: false },
    { resolution: null, status: 'Done', descoped: false },
    { resolution: null, status: 'Cancelled', descoped: true },
    { resolution: 'Done', status: 'Rejected', descoped: true },
    // Some sites keep a resolution on what was opened again.
    { resolution: "Won't do", status: null, descoped: false },
    { resolution: null, status: null, descoped: false },
  ])('resolution $resolution, status $status: $descoped', ({ resolution, status, descoped }) => {
    expect(isDescoped({ resolution, status })).toBe(descoped);
  });
});
