/** A refusal of the platform, told to the app with its code. */
export class BridgeError extends Error {
  constructor(
    readonly code: string,
    reason: string,
  ) {
    super(`${code}: ${reason}`);
  }
}
