/**
 * Entry of an array that is as long as it must be. One function for each kind of array: an engine that has seen
 * several kinds at one place reads none of them fast.
 */
export function at(values: Float64Array, index: number): number {
  return values[index] ?? NaN;
}

/** `at` for ranks, places and links. */
export function indexAt(values: Int32Array, index: number): number {
  return values[index] ?? -1;
}
