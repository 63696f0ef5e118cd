import type { KindRules } from '../rule';

const add =
  'support|introduce|launch|ship|release|roll|bring|integrate|become|arrive|offer|add|extend|expand|publish|open|build|deliver|improve|enable|follow|land|come|make|provide|have|start|give|also';
const out = 'released|launched|supported|introduced|shipped|rolled|delivered|extended|expanded|generally|live|possible';

export const futureRules: KindRules = {
  kind: 'future',
  negation: 'near',
  isBoundByConditions: false,
  harmless: '',
  rules: [
    {
      phrases: `will soon? also? support|introduce|ship|release|integrate|arrive|land|come|follow|offer, will soon? be available|released|launched|supported|introduced|shipped|generally, will soon? be rolled out, will be able to
        will be added|integrated in|by|next|later|soon|this, will launch|open|start next|this|later|soon|by|early, will launch|open|start in q1|q2|q3|q4|2027|2028|early|late|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december, to be released|launched|announced|shipped, next week|month we, will soon, won't be long, will|we'll be adding|launching|releasing|introducing|rolling|bringing|building|supporting|expanding|shipping, going to be? ${add}|${out}, shall support
        we will ${add}, we'll ${add}, [will have] support`,
      unless: `we'll|will have to, we will? make sure, we will start the|with|from, will follow the|your|you|this, will come back, will offer to, will arrive by|in your? mail|email|inbox, will release the, will be supported by`,
      why: '“{words}” sells what is not there yet.',
      mend: 'Claim what works today, and keep the rest for later.',
    },
    {
      phrases: `soon, coming soon, available soon, very soon, shortly, before long, eventually, coming, [coming] in|to|this|next|later|early|up|with, comes [next], next up, stay tuned, watch this space, on the|its|their way, around the corner, on the horizon, in the near? future, in future
        in the works, under development, in development, in active development, one day soon, down the line|road, sneak peek, more to come, about to launch|ship|release|arrive|land|add|introduce, app|apps|version|versions|support|release|languages|integrations|more|details [to follow], future release|releases|version|versions|update|updates|plans, future proof`,
      unless: `as soon as, eventually consistent, too soon, how soon, so soon, soon after, shortly after|before, coming from|back|of, is|are coming from, future date|dates|payments, on the way to|from|home, coming in|to from, coming to the office|page|end, coming up to, incoming`,
      why: '“{words}” is a promise without a date.',
      mend: 'Say what works today, or give the date that is agreed.',
    },
    {
      phrases: `roadmap, is|are|also|currently [planned], planned for, planned next|later|soon, planned feature|features|integration|integrations|support|improvements|improvement|connector|connectors|language|languages, plan|plans|planning to, plan|plans|planning on, [we're|are|is planning], upcoming, slated for?, [scheduled for release], due to launch|ship|arrive, expected in|next|this|later|soon|early, expected to launch|ship|arrive|land|support|be, we expect to, next on our|the list, intend|intends|aim|aims|hope|hopes to, targeting|targeted q1|q2|q3|q4, early access soon, tba, tbd`,
      unless: `a roadmap, roadmap view|views|page|tab|template|timeline|board|macro|chart|planner|item|items|column, the roadmap shows|lists|groups|macro|has
        planned release|launch|delivery? date|dates|start|end|hours|work|cost|costs|value|values|maintenance|downtime|budget|versus|vs|and|or|absence|leave|time|effort|duration|finish|due|outage|with, are planned in|with|by the, as planned
        upcoming changes to, upcoming meetings|meeting|events|event|tasks|task|deadlines|appointments|appointment|shifts|shift|holidays|payments|payment|invoices|bills|visits|renewals|sessions|classes|lessons|dates|milestones|interviews|bookings|trips|birthdays|birthday|absences|due|week|month|days
        if you plan to, when you plan to, people|teams|you|they|users plan|plans to|on, expected to be a|an|the|empty|set|in|at|between, plan on the|a, plans on the, is planning a|the, plan to the`,
      notAfter: 'if|calendar',
      why: '“{words}” turns a plan into a promise.',
      mend: 'Leave it out until it has shipped, or mark it as a plan that may change.',
    },
    {
      phrases: `we are currently|actively|already|also? building|developing|adding|exploring|preparing|extending|bringing|launching|rolling, we are currently|actively? working on
        we're currently|actively|already|also? building|developing|adding|exploring|preparing|extending|bringing|launching|rolling, we're currently|actively? working on, currently|actively working on, is|are being [developed]`,
      unless:
        'working on a page|card|task|file|draft|document, people|others|they|who|is|are|be working on, working on the|this|it',
      why: '“{words}” tells of work that may not end in the product.',
      mend: 'Leave it out until it has shipped.',
    },
    {
      phrases: `later this year|month|quarter|week|summer|spring|autumn|fall|winter, next quarter|year, this autumn|fall|winter|spring|summer, by the? end of the? year|quarter|month, by year end, early next year|quarter|month, by end of year, by q1|q2|q3|q4, by|in late|early|mid? 2027|2028|2029|2030, next release|version|update|sprint, in|from q1|q2|q3|q4 2027|2028
        later in 2026|2027, next summer|spring|autumn|winter|fall, starting|available|live|launching|landing|arriving|shipping next month|week|quarter|year, available in|from q1|q2|q3|q4, phase two|three|2|3 will, launching|landing|arriving|shipping soon|in|this|next`,
      unless: `the next quarter|year, last|previous|this|current and next quarter|year, next year's, next quarter's, for next quarter|year, next|last year|quarter and
        next version|release number|name, next version of the page|file|document, to the next version|release, due by the end of the month|quarter|week, paid|closed|filed by the end of the month|quarter|year`,
      notAfter: 'copy~|forecast|forecasts|budget|budgets|compares|closed|due|if',
      why: '“{words}” gives a time that can slip.',
      mend: 'Check the date with the product team, or leave it out.',
    },
  ],
};
