const opening = /["'“‘«„]/u;
const closing = /["'”’»“]/u;
const namesBefore =
  /\b(?:choose|chooses|select|selects|click|press|tap|pick|open|named|called|labelled|labeled|titled|the|to|is)\s$/iu;
const namesAfter = /^\s(?:button|tab|filter|option|link|column|label|status|field|view|menu|list|order|check ?box)\b/iu;
/** More than the longest of these words. */
const nearby = 12;

/** Whether quotation marks hold just these words as the label of something on the screen: `Choose “All”`. */
export function isMentioned(text: string, [from, to]: readonly [number, number]): boolean {
  if (!opening.test(text.charAt(from - 1)) || !closing.test(text.charAt(to))) return false;
  const before = text.slice(Math.max(0, from - 1 - nearby), from - 1);
  return namesBefore.test(before) || namesAfter.test(text.slice(to + 1, to + 1 + nearby));
}
