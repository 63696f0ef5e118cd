import type { KindRules } from '../rule';

const hedge = 'not|almost|nearly|hardly|practically|virtually|most';
const time =
  'day|week|month|quarter|year|hour|minute|second|night|morning|evening|afternoon|weekday|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const growth = 'more|less|fewer|faster|higher|lower|better|increase|growth|rise|boost|lift|jump|return';

export const absoluteRules: KindRules = {
  kind: 'absolute',
  negation: 'any',
  isBoundByConditions: true,
  harmless: `
    ${hedge} all|every|everyone|everybody|everything|everywhere|always|never|any|anyone, not fully|completely|entirely|totally`,
  rules: [
    {
      phrases: 'all',
      unless: `after|at|above|over all, first|last of all, # _ in all, all in all, that's all, as all
        all hands|caps|day|right|told|along|but|too|set|together|round|rounder|ears|night, all of a, all the same|best|more|while
        all #, all rights reserved, all season|weather|purpose|terrain|inclusive, all of the above, by all means, for all intents, best of all, if all
        select|deselect|unselect|clear|expand|collapse|mark|check|uncheck|tick|choose all, show|view|see all button|link|option|filter|tab
        all times|prices|amounts|figures|fees|dates are|exclude|include|refer`,
      why: '“{words}” promises there is no exception.',
      mend: 'Name the ones you checked.',
    },
    {
      phrases: 'every, every time',
      unless: `every other|few|now|so|once, every ${time}, every first|second|third|fourth|last ${time}, every # ${time}
        every # minutes|hours|days|weeks|months|seconds|years, every time you|a|an|the|someone|somebody|it|they|we|your`,
      why: '“{words}” promises there is no exception.',
      mend: 'Say which ones you checked, or “most” if you know that.',
    },
    {
      phrases: 'always, always on, forever, 24 / 7, 24 / 7 / 365, around|round the clock',
      unless: 'as always, always visible|shown|hidden|collapsed|expanded|ask|allow, always on|off by|top|for',
      why: '“{words}” promises that it never fails, stops or changes.',
      mend: 'Say when it holds, and what happens otherwise.',
    },
    {
      phrases: 'never, never again',
      unless: `never mind|ending, never been, that|which|who were|was|are|is|has|have never, were|was never`,
      why: '“{words}” promises that it cannot happen even once.',
      mend: 'Say what prevents it, and when it can still happen.',
    },
    {
      phrases: 'any, any time, anytime, anyone, anybody, anything, anywhere',
      unless: `if any, in any case|event, at any rate|cost, any more|longer|further, any one of, any of #, any of the|these|those|our|your #
        is|are|was|were there any, do|did you have any, have you any, got any, any question|questions|feedback|comment|comments|doubts
        click|select|pick|tap|choose|press|type|drag any, click|tap anywhere|anything, anyone with|who, than any, any other than, anything else`,
      why: '“{words}” promises that it makes no difference which.',
      mend: 'Name those that work, and those you know do not.',
    },
    {
      phrases: `everyone, everybody, everything, everywhere, nobody, no one, nothing gets|ever|slips|falls|goes|escapes, none of your|our, nothing is ever, nothing is lost|missed|forgotten|overlooked
        no _ falls|slips|escapes|goes|gets, no _ is|are|gets ever, no _ _ is|are|gets ever`,
      unless: "no one can be, everything else, everyone's turn, no one else's",
      notAfter: 'assigned',
      why: '“{words}” leaves nobody and nothing out.',
      mend: 'Say who or what is meant, and who or what is left out.',
    },
    {
      phrases: '100 %|percent, 100 per cent, one|a hundred percent, one|a hundred per cent',
      unless: `by 100 %|percent, by 100 per cent, 100 %|percent ${growth}, 100 % zoom|opacity|scale|width, to 100 % zoom, zoom to 100 %`,
      notAfter: 'zoom|opacity|from|between|progress|reach~|until',
      why: '“{words}” promises there is no exception.',
      mend: 'Write the share that was measured, with its source.',
    },
    {
      phrases: `zero, no downtime|limits|limit|errors|mistakes|bugs|risk|delay|delays|exceptions|surprises
        without exception|fail|limits|interruption|delay|errors|downtime|risk, no matter what|where|who|how|which, whatever|whichever|wherever your|you|the, [no more] _
        error|bug|risk|fault|mistake free, free of|from errors|bugs|mistakes|risk, limitless, boundless, infinite, infinitely, endless, endlessly
        unlimited, no strings attached, no hidden fees|costs|charges, no lock in, no vendor lock in, can't|cannot go wrong, can't|cannot fail, never fails, fail safe, impossible to`,
      unless: `at|from|above|below|under|over|than|is|are|equal|equals|or|and zero, zero or|is|based|values|value|rows|results|items|balance|balances|hour|hours|width|line|point|padding|trust|knowledge|click|touch|config|configuration
        zero setup|effort|code|training|hassle|maintenance|learning|install|installation|friction, reset|set|resets|sets|counts|count|down|drops|falls back? to zero
        counts|count down to zero, no more than, there is|are no more, there's no more, has|have no more, no more rows|results|items|pages to`,
      why: '“{words}” promises that not one case differs.',
      mend: 'Say what was measured, and the limits you know.',
    },
    {
      phrases: `guarantee~, guaranteed, fully, completely, totally, entirely, absolutely, wholly, invariably, perfect, perfectly, flawless, flawlessly
        foolproof, infallible, fail proof, total|complete|full|absolute control|visibility|confidence|certainty|transparency|accuracy|freedom|coverage
        eliminate~, eradicate~, universal, universally, without a doubt`,
      unless:
        'fully qualified, perfect square|binding|pitch|tense, present|past perfect, fully or, money back guarantee',
      why: '“{words}” leaves no room for a case where it does not hold.',
      mend: 'Leave it out, or say how far it goes.',
    },
  ],
};
