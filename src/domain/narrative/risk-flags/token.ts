/** A word, number or sign of a text. */
export interface Token {
  /** As written. */
  readonly raw: string;
  /** Lower case, with straight apostrophes. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** How it follows the token before: a phrase runs on over all but the last two, a clause over all but the last. */
  readonly joint: 'glued' | 'hyphen' | 'space' | 'apart' | 'break';
}
