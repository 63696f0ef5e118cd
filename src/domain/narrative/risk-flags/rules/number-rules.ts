import type { KindRules } from '../rule';

const quick = 'ms|millisecond|milliseconds|s|sec|secs|second|seconds|min|mins|minute|minutes|hour|hours|hr|hrs';
const slow = 'day|days|workdays|night|nights|week|weeks|month|months|quarter|quarters|year|years';
const gain =
  'save~|cut~|reduce~|lower~|shrink~|shrank|shorten~|trim~|slash~|drop~|shave~|win|wins|won|reclaim~|recover~|gain~|free~|bring|brings|brought|get|gets|give|gives|increase~|boost~|grow|grows|grew|growing|raise~|improve~|lift~|speed~|accelerate~|decrease~|fall|falls|fell|rise|rises|rose|jump~|climb~|remove~|avoid~|earn~|generate~|recoup~|unlock~|add|adds|drive|drives|expand~|multiply~|turn~|go|goes|went|spare~';
const more =
  'more|less|fewer|faster|better|quicker|cheaper|higher|lower|larger|bigger|smaller|shorter|longer|sooner|earlier|slower|easier|safer|greater|lighter|smarter|stronger|increase|growth|return|roi|boost|productivity|as';
const crowd =
  'customers|customer|teams|team|users|companies|company|businesses|brands|clients|organisations|organizations|enterprises|startups|marketers|developers|designers|engineers|sellers|agencies|clinics|hospitals|schools|banks|professionals|creators|learners|students|teachers|people|countries|subscribers|downloads|installs|reviews|physicians|doctors|nurses|patients|merchants|shops|stores|sites|websites|firms|accountants|lawyers|practices|readers|members|fans|freelancers|recruiters|leaders|institutions|universities|restaurants|hotels|families|households|viewers|listeners|players|publishers|studios|makers|partners|investors|managers|analysts|researchers|labs|factories|workers|employees|installations|deployments|integrations|connectors|awards';
const vague = 'hundreds|thousands|millions|billions|dozens|scores|trillions';

export const numberRules: KindRules = {
  kind: 'number',
  negation: 'any',
  isBoundByConditions: true,
  settledBy: `survey|study|trial|pilot|benchmark|poll|sample|test of|among|with #, survey|study|trial|benchmark|poll|test by ^, # survey|study|trial|benchmark|poll|report, according to
    based on #, based on a|an|our|the _? study|survey|sample|benchmark|trial|test|data|measurements, based on data|measurements|figures, as measured in|by|at|on, measured in|at|on|across|over|with|among #, measured in|at|on|across|over|with|among our|a|the, tested|measured with|on|across|at #, tested|measured with|on|across|at ^, # customers|users|teams surveyed|measured|asked, see|in our|the case study|benchmark|report, in a survey|study|trial|benchmark|test|poll|pilot, in our # survey|study|trial|benchmark|test|poll`,
  harmless:
    'up to # mb|gb|kb|tb|px, page|step|version|chapter|room|level|phase|row|section|figure|table|port|article|order|invoice|ticket|flight|building|item|line|no|number|nr|id|issue|release|sprint|type|class|grade|track #',
  rules: [
    {
      phrases: '# %|percent|pct, # per cent, # percentage points',
      unless: `100 %|percent|pct, 100 per cent, one|a hundred percent, one|a hundred per cent, at # %, # % off|discount|vat|tax|interest|commission|fee|deposit|zoom|opacity|width|tip|scale
        vat|tax|interest|discount|fee|commission|rate|deposit|opacity|zoom of|at|is # %`,
      notAfter:
        'battery|chart|graph|diagram|cell|zoom~|opacity|threshold|volume|brightness|vat|tax|interest|reach~|exceed~|progress|fill~|default|type|enter|set|sets',
      why: '“{words}” is a measure, and readers will ask where it comes from.',
      mend: 'Name the source: who measured it, when, on how many cases.',
    },
    {
      phrases: `by [# %|percent], by [# per cent], [# %|percent] ${more}, [# per cent] ${more}
        [# %|percent] uptime|accuracy|accurate|availability|available|satisfaction|precision|recall|success|retention|adoption|renewal|deliverability|coverage`,
      unless:
        '100 %|percent uptime|accuracy|accurate|availability|available|satisfaction|success|coverage, 100 per cent accurate|available',
      why: '“{words}” is a measure, and readers will ask where it comes from.',
      mend: 'Name the source: who measured it, when, on how many cases.',
    },
    {
      phrases: `# x|×, # fold, twofold|threefold|fourfold|fivefold|sixfold|tenfold|hundredfold|twentyfold, [# times] the|your|our|${more}, [twice|thrice] the|your|${more}
        doubles|doubled|doubling|triples|tripled|tripling|quadruple~|halve~, [double|triple] the|your|our|their, double|triple digit, factor of [#]
        can|could|to [double|triple]`,
      unless: `# x|× #|zoom|speed|playback|resolution|magnification|optical|display|screen|screens|image|images|size, at|ratio|scale|zoom # x|×, at # x|× speed, ratio|scale|zoom|factor|scaling of # x|×, # x|× is used
        doubled letters|quotes|lines, ratio|scale|zoom factor of #, doubles as, double the quotes|spacing|margin|size|width|height|padding`,
      notAfter: 'zoom~|ratio',
      why: '“{words}” compares with a figure that is not shown.',
      mend: 'Give both figures, before and after, and where they were measured.',
    },
    {
      phrases: `half the|your|our|their time|effort|cost|costs|price|budget|work|staff|size|spend|paperwork|meetings|clicks|steps|wait|money|energy|people|errors|emails|bugs|team|day|week|headcount, in|by half, cut|cuts|cutting your|our|the|their? _ [in half], [half] as much|many|long|expensive, a fraction of the|your|what, by [a|one third|quarter|fifth|tenth|half]
        [a|one third|quarter|fifth|half] less|more|fewer|faster|cheaper|shorter|of, two thirds|fifths of, three quarters|fifths of, half|most of all|our|your|their, half|most of the fortune|world|market|industry|teams|users|customers|companies|banks|hospitals, # out of #, # of # stars, # out of every #
        one|two|three|four|five|six|seven|eight|nine|1|2|3|4|9 in two|three|four|five|six|ten|twenty|hundred, 9|4|3|1|2 in 10|5|4|3, rated [# / #], rated [#], # / 5|10, # stars, # star rating|reviews, nps of [#], five nines`,
      unless: `in half the|a|an, half of all the, most of all|our|your|their, a|one quarter|third|half|fifth of a|an|the hour|page|screen|row|year|month|width|line, # / # screens|pages, one in two|three|four columns|rows|lines|pages
        step|page|part|item|row|version # out of #, split|folded|divided|fold _ in half, cut|cuts it|them|page|paper|sheet|image in half, cut|cuts the|a|an page|paper|sheet|image in half`,
      why: '“{words}” is a share, and readers will ask of what.',
      mend: 'Say how many were asked or measured, by whom and when.',
    },
    {
      phrases: `# ${quick}|${slow}, hours|days|weeks|months, half an hour|day, half a day|week, # man|person hours|days`,
      after: gain,
      unless: `every|each|last|next|past|first # ${quick}|${slow}, per|once|twice|times a day|week|month|year, every|each|a|per ${quick}|${slow}, # ${quick}|${slow} old|ago|later|long, after|for|than # ${quick}|${slow}, working|business|opening|office hours|days, # times a day|week|month, up to # ${slow}|${quick} ahead
        # ${crowd} a day|week|month, # more|fewer|less _ a day|week|month, a day|week|month, of the month|week, within # ${slow}, number of hours|days`,
      notAfter: 'file|row|rows|tokens|links|reminder|automatically|per',
      why: '“{words}” is a saving that nobody has shown yet.',
      mend: 'Cite a customer or a study, with the time before and after.',
    },
    {
      phrases: `get|gets|win|wins|save~|gain~|have|buy|give|gives [a|an|half day|hour|week] back, give|gives|get|gets _ [a|an day|hour|week] back, give|gives|get|gets _ _ [a|an day|hour|week] back, [a|an day|hour|week] back, save~ _? [hours|days|weeks|months], save~ _? countless|endless|many [hours], hours|days|weeks saved
        [# ${quick}|${slow}] ${more}|ahead, from [hours|days|weeks|months|years|minutes to seconds|minutes|hours|days|weeks], from [# ${quick}|${slow}] to, down to [# ${quick}|${slow}], save~ up to [#], save~ _ [# ${quick}|${slow}], pays|paid for itself in|within [# ${slow}]`,
      unless: `from # hours|minutes|seconds|days to # hours|minutes|seconds|days old, hours|days per, # days more|longer than, up to # ${quick}|${slow} ahead, a day back in`,
      notAfter: 'period|range|choose|select|filter|older|between',
      why: '“{words}” is a saving that nobody has shown yet.',
      mend: 'Cite a customer or a study, with the time before and after.',
    },
    {
      phrases: `in|within under|just|only|about|around|roughly|approximately|mere? [# ${quick}], in|within less than [# ${quick}|${slow}], under|below [# ${quick}], in as little as [# ${quick}|${slow}], in|within under|just|only [# ${slow}], sub second|millisecond|minute, in|within a mere? [# ${quick}], less than a? second|minute, from _ to _ in|within [# ${quick}|${slow}], takes|in|needs just|only|under [# ${quick}], takes|in less than [# ${quick}]
        [# ${quick}] response|setup|load|start|onboarding|delivery|reply|checkout, at [# ${quick}] latency`,
      unless:
        'within # minutes|hours|seconds of|before|after, within # hours you|the, the? first|last # minutes, # seconds response limit',
      notAfter:
        'expire~|end~|close~|delete~|remove~|start~|starts|begin|begins|log|logged|timeout|time|times|renew~|archive~|remind~|retry|retries|retried|lock~|trial|due|last|older|cancel~|undo|undone|must|again|meeting|sign|logs|wait~|every|session|sessions|signed',
      why: '“{words}” is a speed, and it depends on whose data and device.',
      mend: 'Say how it was measured, on what, and for how many.',
    },
    {
      phrases: `get|be|getting started|running|live in|within [# ${quick}|${slow}], start~ _ in|within [# ${quick}], in|within [# ${slow}]`,
      after:
        'live|pay|pays|payback|deploy~|implement~|set|onboard~|onboarding|ready|roi|results|launch~|build|builds|built|building|ship~|migrate~|finish~|trained|running|breakeven|deliver~|delivered|delivery|get|close~|publish~|rollout|setup|hire~|switch~|install~',
      unless: 'within # days of|before|after, in # days of',
      notAfter: 'expire~|due|trial|starts|begins|must|automatically|last',
      why: '“{words}” is a speed, and it depends on whose data and team.',
      mend: 'Say how it was measured, with which customers.',
    },
    {
      phrases: `${vague} of, tens|hundreds of thousands|millions of, [##] ${crowd}, [##] _ ${crowd}, [#] million|billion ${crowd}, over|than|nearly|almost [#] ${crowd}|templates|apps|tools|sources|languages|cities|formats, over|than|nearly|almost [# years] of|in, [# years] of experience
        join [##], [##] _ processed|served|sent|delivered|shipped|managed|created|booked|saved|answered|paid, trusted|used|loved|chosen|preferred by [##], by over [##], by more than [##], #+`,
      unless: `with|has|have|had|hold|holds|contain~|containing|on|after|into ${vague} of, up to ## ${crowd}, up to ## _ ${crowd}, most|least ## ${crowd}, maximum|limit of ## ${crowd}, limited to ## ${crowd}
        ios|android|python|node|java|php|chrome|firefox|safari|edge|windows|macos|version|v|age|aged|ages|go|ruby|swift|kotlin|react|angular|typescript|utc|gmt|postgres|postgresql|mysql|django|rails|vue|kubernetes|ubuntu #+, scores of the|a|each|all, to|for ## ${crowd} per|at, ## was|is|were|are|has _`,
      notAfter: 'plan|plans|limit|limits|maximum',
      why: '“{words}” counts people or things, and readers will ask who counted.',
      mend: 'Give the count and its date, or name some of them.',
    },
    {
      phrases: `$|€|£|¥ #, # euros|dollars|pounds`,
      after: `${gain}|worth|processed|managed|managing|moved|raised|collected|found|return|returns|profit|revenue|pipeline|over|lose|lost`,
      unless: '$|€|£|¥ # a seat|user|month per, a|per user|seat|month',
      notAfter: 'plan|costs|price|cost|fee|fees|invoice|limit|add',
      why: '“{words}” is money that somebody will want to see proven.',
      mend: 'Name the customer or the calculation behind it.',
    },
    {
      phrases: `[##] _ per|a|an|each|every second|minute|hour|day|week|month|year, [##] _ in a|an|one|under|just second|minute|hour|day, [##] per second|minute, [##] _ at|in once|parallel|seconds`,
      after:
        'handle~|process~|serve~|ingest~|scale~|index~|analyse~|analyze~|crunch~|deliver~|send|sends|scan~|search~|sustain~|sync~|read|reads|move~|train~|screen~|check~',
      unless: 'up to ## _, # million _ at most',
      why: '“{words}” is a capacity, and it depends on how it was tested.',
      mend: 'Name the load test and its setup.',
    },
    {
      phrases: `[##], [# million|billion|thousand]`,
      after: 'scale~',
      why: '“{words}” is a capacity, and it depends on how it was tested.',
      mend: 'Name the load test and its setup.',
    },
    {
      phrases: `by [#], by up to [#], by more than [#], by over|almost|nearly|about [#], [# more], [# extra|additional], get|win|gain|close|book~ [# more|extra|additional], [# fewer|less]`,
      after: gain,
      unless:
        'by # columns|rows|pixels|px|characters, # more rows|fields|columns|results|items, turn|turns|go|goes by #, # more|less than',
      notAfter: 'page|sort|indent~|zoom|row|column|layout|rotate~|margin|load~|show~|field|fields|counter',
      why: '“{words}” is an effect, and readers will ask who measured it.',
      mend: 'Cite a customer or a study, with the figure before and after.',
    },
  ],
};
