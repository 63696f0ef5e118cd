/** `Mara Lindqvist` → `ML` */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked.map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}

const tints = ['blue', 'teal', 'purple', 'magenta', 'green', 'orange'] as const;

/** The same name always has the same colour. */
export function tintOf(name: string): (typeof tints)[number] {
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return tints[sum % tints.length] ?? 'blue';
}
