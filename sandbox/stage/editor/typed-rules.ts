import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import { nodeType } from './node-type';

/** What becomes something else as one types: `# `, `- `, `1. `, `> `, three backticks, `---`. */
export function typedRules(): Plugin {
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(#{1,6})\s$/, nodeType('heading'), ([, marks = '']) => ({
        adf: { attrs: { level: marks.length } },
      })),
      wrappingInputRule(/^\s*[-*]\s$/, nodeType('bulletList')),
      wrappingInputRule(/^\s*1[.)]\s$/, nodeType('orderedList')),
      wrappingInputRule(/^\s*>\s$/, nodeType('blockquote')),
      textblockTypeInputRule(/^```$/, nodeType('codeBlock')),
      new InputRule(/^---$/, (state, _match, start) => {
        const $start = state.doc.resolve(start);
        return state.tr.replaceRangeWith($start.before(), $start.after(), nodeType('rule').create());
      }),
    ],
  });
}
