/** A wish to see a place; each wish is a new object. */
export interface ScrollTo {
  readonly place: 'today' | 't0';
}
