const property = /var\((--[\w-]+)(?:,[^()]*)?\)/g;

/**
 * A picture that needs no style sheet: each custom property is replaced by what it stands for.
 * @param valueOf gives the value of a custom property, empty when there is none
 */
export function inlined(svg: string, valueOf: (name: string) => string): string {
  return svg.replace(property, (_, name: string) => escaped(resolved(valueOf(name).trim(), valueOf)));
}

/** A value may itself name a property. */
function resolved(value: string, valueOf: (name: string) => string, depth = 0): string {
  if (depth > 4) return value;
  return value.replace(property, (_, name: string) => resolved(valueOf(name).trim(), valueOf, depth + 1));
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
