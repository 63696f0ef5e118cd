import { attribute, type AdfNode } from '../adf/adf';

export const macroLayouts = ['default', 'wide', 'full-width'] as const;

export type MacroLayout = (typeof macroLayouts)[number];

/** @returns how wide a macro stands on the page */
export function macroLayout(node: AdfNode): MacroLayout {
  return macroLayouts.find((layout) => layout === attribute(node, 'layout')) ?? 'default';
}
