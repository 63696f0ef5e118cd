import type { KindRules } from '../rule';

const praise =
  'accurate|accessible|advanced|affordable|agile|attractive|beautiful|capable|compelling|complete|comprehensive|convenient|effective|efficient|elegant|engaging|exciting|expressive|flexible|innovative|insightful|intelligent|intuitive|loved|modern|natural|open|personal|popular|powerful|precise|productive|reliable|responsive|robust|scalable|secure|sophisticated|stable|successful|transparent|trusted|trustworthy|usable|recommended|used|valuable|versatile';
const better =
  'better|faster|quicker|cheaper|smarter|easier|simpler|safer|stronger|lighter|nicer|friendlier|leaner|cleaner|clearer|smoother|sharper|richer|slicker|sooner';
const rival =
  'other|others|traditional|legacy|conventional|most|any|competing|competitor|competitors|rival|rivals|ordinary|typical|alternative|alternatives|spreadsheets|excel|email|manual|generic|old|older|standard|existing|similar|rest|competition|consultants|anyone|anything|ever|before|humans|people|agencies';
const product =
  'tool|tools|platform|product|solution|software|app|application|system|service|vendor|provider|suite|assistant|workspace|plugin|addon|crm|erp|ehr|cms|hris|lms|bi|api|editor|tracker|planner|board|calendar|ledger|database|company|team|engine|browser|marketplace|network|ai|bank|clinic|partner|extension|integration|library|one';

export const comparisonRules: KindRules = {
  kind: 'comparison',
  negation: 'verb',
  isBoundByConditions: false,
  harmless: 'as soon as possible, as fast|good as possible',
  rules: [
    {
      phrases:
        'best, best in class, best of breed, best ever, very best, best selling, best in the world, best known|rated|loved',
      unless: `best practice|practices|before|regards|wishes|effort|man|case|guess|match|viewed|used|fit|suited|of|estimate|available|friend, at best, all the best, as best, second|next best
        do|does|did|try|tries|tried our|your|its|their|my best, works|work best in|with|when|on|at|if|for, know|knows best, best by|at, personal best, best to, best left, best selling product|products|items|item|articles, best rated first, best time|way|place to call|reach|visit|contact, best result|results|value|score|offer of, best result|value|score is`,
      why: '“{words}” says that nothing beats it.',
      mend: 'Name who compared it, with what, and when.',
    },
    {
      phrases: `leading, market|industry|world|class|category|sector leading, leader|leaders in, market|industry|global|world|category leader|leaders, world class, world renowned|famous|beating
        unmatched, unrivalled, unrivaled, unparalleled, unbeatable, unbeaten, unsurpassed, unequalled, unequaled, peerless, matchless, second to none, head and shoulders above, gold standard
        top rated|tier|notch|performing|ranked|selling, top of the line, top choice|pick|provider|platform|tool|vendor, highest rated|quality|ranked|performing, premier, ultimate, superior, award winning, number one|1, =# 1
        state of the art, cutting|bleeding|leading edge, next generation|gen|level, groundbreaking, ground breaking, game changing, game changer, revolutionary, revolutionise~, revolutionize~, trailblazing, pioneering, breakthrough, disruptive, one of a kind, uniquely, truly|completely unique, like no other, incomparable, unheard of, favourite|favorite`,
      unless: `leading cause|causes|indicator|indicators|zero|zeros|zeroes|space|spaces|slash|slashes|character|characters|comma|dot|dots|whitespace|blank|blanks|column|digit|digits|line|lines|question|up|to|with|a|an|the|from|into|bullet|hyphen|asterisk|hash|sign|symbol|period|underscore|margin
        line leading, number one is, column|row|page|item|question|line|room|version|phone number one|1, issue|ticket|pr|request|pull|row|item|task|case|order|bug =# 1, your|my favourite|favorite, favourite|favorite button|list|icon|tab|star|pages|filters|contacts|colour|color, as favourite|favorite, next level in|of|heading`,
      why: '“{words}” places it above the others.',
      mend: 'Name the ranking or test, its source and its date.',
    },
    {
      phrases: `fastest, quickest, easiest, smartest, cheapest, strongest, safest, greatest, finest, simplest, lightest, cleverest, coolest, friendliest, richest, slickest, smoothest, sharpest, strictest, toughest, brightest
        lowest|highest cost|price|prices|fees|fee|rates|error, largest|biggest|broadest|widest|deepest network|community|library|marketplace|database|choice|range|selection|catalogue|catalog|provider|collection, most ${praise}
        like nothing else|other, europe's|world's|country's|america's|nation's|industry's|market's most|best|first|fastest|leading|largest|biggest, world's only|favourite|favorite|number`,
      unless: 'most complete of, largest database file, cheapest|quickest|lowest first, simplest form|case|example',
      why: '“{words}” says that every other one is behind.',
      mend: 'Name what it was compared with, by whom, and when.',
    },
    {
      phrases: `[the only] ${product}, [the only] _ ${product}, [the only] _ _ ${product}, [only] ${product} that|with|to|which, one and only, the one ${product} you, first ever, first of its|their kind, industry first, world's first, [the first] ${product} to|that|with, [the first and only], [the first] _ ${product} to|that|with
        no other, nobody|nothing else, [no one else offers|has|does], no|without competitor|rival|equal|match, not found anywhere else, only we, we alone`,
      unless:
        'the only one who|selected|left|on, nothing else is|changes|happens|to, nobody else can, no other changes|fields|columns|rows|settings|pages|data|files, only team members|one|ones, the first one to, the only team member, no match',
      why: '“{words}” says that nobody else has it.',
      mend: 'Say which products you looked at, and when.',
    },
    {
      phrases: `${better} than, far|much|way|even ${better} than, more ${praise} than, less expensive|costly|complex|complicated|effort|work|risky|painful than, [more|less|fewer _ than] ${rival}, [more|less|fewer _ _ than] ${rival}, than [any other], better|faster|more than ever
        as|so good|fast|quick|accurate|powerful|reliable|cheap|easy|simple|secure|precise|effective|capable as
        twice as [fast|good|accurate|quick|cheap|powerful as every|any? other?]`,
      unless:
        'sooner than the|a|your, as good as new|possible, better than nothing, as accurate|simple as possible, than any other value, faster|slower than #',
      why: '“{words}” compares without showing the comparison.',
      mend: 'Name what it was measured against, how, and when.',
    },
    {
      phrases: `unlike ${rival}, unlike our|its|the|their ${rival}, unlike our|its|the|their other ${rival}, unlike ${rival} tool|tools|products|product|apps|software|systems|platforms|solutions|vendors|programs, unlike other|traditional|legacy|most|any _ ${product}, unlike ^, unlike a spreadsheet, unlike your current|old, better alternative
        outperform~, outshine~, outpace~, outclass~, outrank~, outsmart~, surpass~, beat|beats|beating, leave~|leaving the? competition|others|rivals|rest, leave~|leaving other _ behind, a cut above, ahead of the? competition|curve|competitors|rest, competitors|competition|rivals can't|cannot|lack|only|miss|charge|need
        compared with|to other|others|traditional|legacy|competitors|competing|alternatives|rivals|spreadsheets|manual, than the competition|competitors, other|competing|rival tools|vendors|products|platforms|apps can't|cannot|don't|lack|only|charge|make|force|need, raises the bar, sets the standard`,
      unless:
        'unlike old|existing|other pages|drafts|rows|fields|columns|values|versions|tasks|files, beats per, beat per, # beats',
      why: '“{words}” sets it against others.',
      mend: 'Name which ones, and what was compared on what date.',
    },
  ],
};
