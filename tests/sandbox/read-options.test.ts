import { readOptions } from '../../sandbox/read-options';

describe('readOptions', () => {
  it.each([
    [[], undefined, { port: 4400, dataFile: undefined }],
    [[], '', { port: 4400, dataFile: undefined }],
    [[], '0', { port: 0, dataFile: undefined }],
    [['--data', 'site.json'], '8080', { port: 8080, dataFile: 'site.json' }],
  ])('reads %j with PORT %j', (args, port, options) => {
    expect(readOptions(args, port)).toEqual({ ok: true, options });
  });

  it.each([
    [['--date', 'x'], undefined, 'Cannot start with "--date": no such option'],
    [['--data'], undefined, 'Cannot keep the state: "--data" needs a file name'],
    [['--data', '--data'], undefined, 'Cannot keep the state: "--data" needs a file name'],
    [['--data', 'x', 'y'], undefined, 'Cannot start with "y": no such option'],
    [[], 'abc', 'Cannot use PORT "abc": not a number from 0 to 65535'],
    [[], '70000', 'Cannot use PORT "70000": not a number from 0 to 65535'],
    [[], '1.5', 'Cannot use PORT "1.5": not a number from 0 to 65535'],
  ])('refuses %j with PORT %j and says how it is done', (args, port, message) => {
    const read = readOptions(args, port);

    expect(read).toMatchObject({ ok: false });
    expect(read.ok ? '' : read.message.split('\n')).toEqual([message, expect.stringContaining('Usage: ')]);
  });
});
