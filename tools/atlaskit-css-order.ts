import postcss, { type AtRule, type ChildNode, type Root, type Rule } from 'postcss';
import type { Plugin } from 'vite';

/**
 * Vite plugin that puts Atlaskit's atomic css into the order it was made for.
 *
 * Atlaskit ships one-declaration classes and relies on their order: base before `:hover`, shorthand before longhand,
 * media queries last. A bundler keeps only the last of two equal rules, which breaks that order: buttons lose their
 * weight and modals their width. Needs `build.cssCodeSplit: false`, for rules of separate files cannot be ordered.
 */
export function atlaskitCssOrder(): Plugin {
  return {
    name: 'atlaskit-css-order',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
          const css = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
          file.source = orderAtomicCss(css);
        }
      },
    },
  };
}

/** @returns the same rules: plain ones first, then atomic ones in cascade order, conditional ones last, no duplicates. */
export function orderAtomicCss(css: string): string {
  const root = postcss.parse(css);
  const plain: ChildNode[] = [];
  const atomic: Rule[] = [];
  const conditional: AtRule[] = [];
  for (const node of root.nodes) {
    if (node.type === 'rule' && isAtomic(node)) atomic.push(...splitSelectors(node));
    else if (node.type === 'atrule' && holdsAtomicRules(node)) conditional.push(node);
    else plain.push(node);
  }
  return [...plain, ...inCascadeOrder(atomic), ...byBreakpoint(conditional).map(withOrderedRules)]
    .map((node) => node.toString())
    .join('\n');
}

function isAtomic(rule: Rule): boolean {
  return rule.selectors.every((selector) => /^\._[a-z0-9]{6,}/i.test(selector));
}

function holdsAtomicRules(atRule: AtRule): boolean {
  return atRule.name !== 'keyframes' && atRule.name !== 'layer' && atomicRulesIn(atRule).length > 0;
}

function atomicRulesIn(container: AtRule | Root): Rule[] {
  return (container.nodes ?? []).filter((node): node is Rule => node.type === 'rule' && isAtomic(node));
}

/** The minifier joins `._a` and `._b` where their declarations are equal; each has its own place in the cascade. */
function splitSelectors(rule: Rule): Rule[] {
  return rule.selectors.map((selector) => rule.clone({ selector }));
}

function inCascadeOrder(rules: readonly Rule[]): Rule[] {
  const byText = new Map<string, Rule>();
  for (const rule of rules) {
    if (!byText.has(rule.toString())) byText.set(rule.toString(), rule);
  }
  return [...byText.values()].sort((a, b) => pseudoRank(a) - pseudoRank(b) || propertyRank(a) - propertyRank(b));
}

const pseudoClasses = [':link', ':visited', ':focus-within', ':focus', ':focus-visible', ':hover', ':active'];

/** 0: no state; otherwise the place of the last state that the selector names. */
function pseudoRank(rule: Rule): number {
  const named: readonly string[] = rule.selector.match(/:[a-z-]+/g) ?? [];
  return Math.max(0, ...named.map((pseudo) => pseudoClasses.indexOf(pseudo) + 1));
}

/** Shorthands by how much they set, the widest first; whatever is not listed is a longhand. */
const shorthands: readonly (readonly string[])[] = [
  ['all'],
  ['animation', 'background', 'border', 'flex', 'font', 'gap', 'grid', 'inset', 'list-style', 'margin', 'mask'],
  ['outline', 'overflow', 'padding', 'place-content', 'place-items', 'place-self', 'text-decoration', 'transition'],
  ['border-color', 'border-style', 'border-width', 'border-radius', 'border-image', 'grid-area', 'flex-flow'],
  ['border-block', 'border-inline', 'inset-block', 'inset-inline', 'margin-block', 'margin-inline'],
  ['padding-block', 'padding-inline', 'grid-column', 'grid-row', 'grid-template'],
  ['border-top', 'border-right', 'border-bottom', 'border-left'],
  ['border-block-start', 'border-block-end', 'border-inline-start', 'border-inline-end'],
];

function propertyRank(rule: Rule): number {
  const declaration = rule.last;
  if (declaration?.type !== 'decl') return shorthands.length;
  const rank = shorthands.findIndex((group) => group.includes(declaration.prop));
  return rank === -1 ? shorthands.length : rank;
}

/** Narrow breakpoints first, so that the widest that fits wins. Others keep their place before them. */
function byBreakpoint(atRules: readonly AtRule[]): AtRule[] {
  return [...atRules].sort((a, b) => minimalWidth(a) - minimalWidth(b));
}

/** px; 0 for a condition that names no minimal width. */
function minimalWidth(atRule: AtRule): number {
  const match = /(?:min-width:|width\s*>=)\s*([\d.]+)(r?em|px)/.exec(atRule.params);
  return match ? Number(match[1]) * (match[2] === 'px' ? 1 : 16) : 0;
}

function withOrderedRules(atRule: AtRule): AtRule {
  const others = (atRule.nodes ?? []).filter((node) => !(node.type === 'rule' && isAtomic(node)));
  const ordered = inCascadeOrder(atomicRulesIn(atRule).flatMap(splitSelectors));
  return atRule.clone({ nodes: [...others.map((node) => node.clone()), ...ordered] });
}
