export interface StartOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** Where the state is kept; undefined: nowhere. */
  readonly dataFile: string | undefined;
}

export type ReadOptions =
  { readonly ok: true; readonly options: StartOptions } | { readonly ok: false; readonly message: string };

const defaultPort = 4400;

/**
 * @param args `--data FILE`, or nothing
 * @param port value of `PORT` in the environment
 */
export function readOptions(args: readonly string[], port: string | undefined): ReadOptions {
  const [option, file, extra] = args;
  if (option !== undefined && option !== '--data') return refuse(`Cannot start with "${option}": no such option`);
  if (option === '--data' && (file === undefined || file.startsWith('--')))
    return refuse('Cannot keep the state: "--data" needs a file name');
  if (extra !== undefined) return refuse(`Cannot start with "${extra}": no such option`);
  const number = port === undefined || port === '' ? defaultPort : Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    return refuse(`Cannot use PORT "${port ?? ''}": not a number from 0 to 65535`);
  return { ok: true, options: { port: number, dataFile: file } };
}

function refuse(reason: string): ReadOptions {
  return {
    ok: false,
    message: `${reason}\nUsage: PORT=${defaultPort} npm start -- --data FILE (both may be left out)`,
  };
}
