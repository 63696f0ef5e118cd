import type { KindRules } from '../rule';

const few = 'one|a|1|single|two|three|2|3|few|couple';
const effort =
  'setup|configuration|config|installation|install|training|coding|effort|hassle|fuss|friction|maintenance|programming|onboarding|integration|learning|paperwork|technical|developer|developers|engineering|engineers|migration|plugins';

export const easeRules: KindRules = {
  kind: 'ease',
  negation: 'any',
  isBoundByConditions: false,
  harmless: 'setup fee|fees, no setup fee|fees|cost|costs, no training data, simply put, not simply',
  rules: [
    {
      phrases: `one|single|1|zero|two|2|three click|tap|touch, single click|tap, in|with|at|within a|one|1|just click|tap, with just one click, only|just two|three|four click|clicks|taps
        in|with|within a? just|only? [two|three|2|3|few|couple click|clicks|taps], in|within a? just|only? few|couple of? [clicks|steps], a few|couple clicks|taps, few|couple of clicks|taps
        in|with just|only? [${few} click|clicks|tap|taps], the? [push|click|press|touch|tap of a button], swipe of a finger`,
      why: '“{words}” promises very few steps.',
      mend: 'Count the steps a new customer takes, and say for which setup.',
    },
    {
      phrases: `instant, instantly, instantaneous, instantaneously, in|within seconds|minutes|moments, in mere seconds|minutes|moments, in|within just|only|mere seconds|minutes, in no time, in an instant
        in a flash|snap|heartbeat|jiffy, in the blink of an eye, a? [matter of seconds|minutes], seconds|minutes not hours|days|weeks, lightning|blazing|blazingly fast, lightning quick, ultra|super|insanely|incredibly fast|quick, takes|take [minutes|seconds|moments]
        straight away, right away, from day one, live in minutes|hours`,
      unless: `instant message|messages|messaging|messenger|coffee, at any|that instant
        measured|shown|displayed|given|expressed|written|entered|counted|stored|specified|recorded|reported|logged|set|time|times|duration|length|timeout|interval|value|delay|number|limit|period|offset|age|estimate|estimates|difference|latency|worked|is|are|format in seconds|minutes
        straight|right away from`,
      notAfter: 'duration|timeout|interval|delay|length|ends|expires',
      why: '“{words}” promises that nobody waits.',
      mend: 'Measure it on a usual customer’s data, and write the time.',
    },
    {
      phrases: `effortless, effortlessly, without effort|lifting|breaking, zero|minimal|little|no effort, seamless, seamlessly, frictionless, friction free, without friction
        painless, painlessly, hassle|pain|stress|worry|fuss|trouble|headache|effort|hands free, without the? hassle|fuss|pain|headache|headaches|stress|friction
        a breeze, a snap, a cinch, piece of cake, child's play, no brainer, like magic, magically, automagically, plain sailing`,
      why: '“{words}” says that it takes no work at all.',
      mend: 'Say what the customer still has to do.',
    },
    {
      phrases: `no|zero|without|minimal any? ${effort}, no learning curve, no it department, no set up, zero config, setup|code|config|configuration|installation|maintenance|training free, no need to code|install|configure|train, nothing to install|download|configure|learn|maintain|set, configure nothing
        no code, low code, no codes, zero code, codeless, without code|coding|programming, without =IT, push button, without a single line of code, without writing|touching a? line|lines? of? code, without developer|developers
        no technical|coding|programming|prior|special skills|skill|knowledge|experience|expertise, no manual work|effort|steps
        out of the box, plug and play, turnkey, turn key, ready to use|go, up and running, just works|work, set it and forget it, zero touch, zero effort`,
      unless: `there is|are no code|codes, no code is|was|of, no code in, has no code, no training is|was, without coding errors`,
      why: '“{words}” promises a start without work.',
      mend: 'Name what is needed first: rights, data, an admin, a plan.',
    },
    {
      phrases: `easy, easily, easier, easiest, with ease, ease of use, never been easier|simpler|quicker|faster, couldn't|cannot|can't be easier|simpler|quicker|faster, intuitive, intuitively, user|beginner friendly, straightforward, foolproof
        simply, simplest, simple to use|set|learn|deploy|install|start|configure|understand|manage|run|share, simple as, that simple, made|makes|making|make [simple|easy], made|makes|making|make _ [simple|easy], made|makes|making|make _ _ [simple|easy], simple setup|onboarding, simple and|yet|but easy|fast|quick|secure|powerful|intuitive|elegant|affordable|effective|flexible, so simple|easy, is|are [simple]
        anyone can use, simplify~`,
      unless: 'easy going|mode|level, at ease, simplest form|case|example, not simple',
      why: '“{words}” is a matter of opinion, and of who tries.',
      mend: 'Say who did it and how long it took, or leave it out.',
    },
    {
      phrases:
        'just add|ask|connect|click|copy|drag|drop|enter|forward|install|open|paste|plug|point|press|say|scan|sign|snap|speak|start|tap|turn|type|upload|write',
      unless: 'just start of, just open|drop in',
      why: '“{words}” makes it sound like the only step.',
      mend: 'Say whether it is the only step for most customers.',
    },
  ],
};
