import type { Fault } from './fault';
import { fault } from './fault';
import { isLooseItem } from './loose-items';

/** Where the reading of the text stands: behind a name in an object, or at an index of a list. */
type Place =
  | { readonly kind: 'object'; readonly counts: Map<string, number>; step: string; isBeforeName: boolean }
  | { readonly kind: 'list'; step: number };

/**
 * Members that an object has more than once: whoever reads JSON keeps the last of them and says nothing.
 * @param text is JSON
 * @param document what it was read as
 */
export function repeatedMembers(text: string, document: unknown): Fault[] {
  // Counting is quick. Names are read only where some have been lost.
  return countWritten(text) === countRead(document) ? [] : findRepeated(text);
}

function countWritten(text: string): number {
  let count = 0;
  let isInQuotes = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x22) isInQuotes = !isInQuotes;
    else if (code === 0x5c) index += 1;
    else if (code === 0x3a && !isInQuotes) count += 1;
  }
  return count;
}

function countRead(document: unknown): number {
  let count = 0;
  // Stands for the call stack, which brackets in brackets would overflow.
  const open = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (isLooseItem(value)) {
      for (const name in value) {
        count += 1;
        open.push(value[name]);
      }
    } else if (Array.isArray(value)) {
      for (const item of value) open.push(item);
    }
  }
  return count;
}

function findRepeated(text: string): Fault[] {
  const faults: Fault[] = [];
  const places: Place[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const place = places.at(-1);
    const sign = text.charAt(index);
    if (sign === '{') places.push({ kind: 'object', counts: new Map(), step: '', isBeforeName: true });
    else if (sign === '[') places.push({ kind: 'list', step: 0 });
    else if (sign === '}' || sign === ']') places.pop();
    else if (sign === ',') goOn(place);
    else if (sign === '"') {
      const end = closingQuote(text, index);
      if (isRepeat(place, text.slice(index, end + 1))) {
        faults.push(
          fault(
            places.map(({ step }) => step),
            'is given more than once',
          ),
        );
      }
      index = end;
    }
  }
  return faults;
}

function goOn(place: Place | undefined): void {
  if (place?.kind === 'list') place.step += 1;
  else if (place?.kind === 'object') place.isBeforeName = true;
}

function closingQuote(text: string, opening: number): number {
  let index = opening + 1;
  while (text.charAt(index) !== '"') index += text.charAt(index) === '\\' ? 2 : 1;
  return index;
}

/** Takes a name in quotes, or else a value. @returns true for a name that is there for the second time */
function isRepeat(place: Place | undefined, quotedText: string): boolean {
  if (place?.kind !== 'object' || !place.isBeforeName) return false;
  place.isBeforeName = false;
  place.step = String(JSON.parse(quotedText));
  const count = (place.counts.get(place.step) ?? 0) + 1;
  place.counts.set(place.step, count);
  return count === 2;
}
