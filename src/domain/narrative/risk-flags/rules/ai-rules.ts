import type { KindRules } from '../rule';

export const aiRules: KindRules = {
  kind: 'ai',
  negation: 'any',
  isBoundByConditions: false,
  harmless: '',
  rules: [
    {
      phrases: `ai, ai powered|driven|based|assisted|enabled|native|generated|first|enhanced|backed|led|ready, powered|driven by [ai], gen ai, genai
        generative ai?, artificial intelligence, agentic, agentic ai, ai agent|agents|assistant|assistants|model|models`,
      unless: 'ai act, ai free',
      why: '“{words}” says that AI does this.',
      mend: 'Say which part a model does. If rules do it, say rules.',
    },
    {
      phrases: `machine learning|learned|learnt|intelligence, deep learning, =ML, llm|llms, large? language model|models, neural, neural network|networks|net|nets
        gpt, chatgpt, transformer model|models, computer vision, natural language, natural language processing|understanding, =NLP, foundation model|models
        reinforcement learning, cognitive`,
      unless:
        'natural language of the, cognitive behavioural|behavioral|load|therapy|impairment|test|tests|decline, neural tube',
      why: '“{words}” names a technique that an engineer can check.',
      mend: 'Ask the team which technique it is, and name that one.',
    },
    {
      phrases: 'smart, smarter, smartest, smartly, intelligent, intelligently',
      unless: `smart quote|quotes|tv|tvs|card|cards|casual|watch|watches|phone|phones|link|links|commit|commits|home|meter|meters|speaker|speakers|punctuation|apostrophes|dash|dashes
        =SMART, smart id, intelligent design`,
      why: '“{words}” sounds like AI, and readers will take it for that.',
      mend: 'Say what it looks at and what it decides.',
    },
    {
      phrases: `learns from, learning from your|our|past|each|every, model|models|algorithms|agents|they|can|will|that [learn from], learns your|how|what|as|which|over, learn your habits|style|voice|preferences|tone, it learns, learns and|as
        self learning|improving|optimising|optimizing|driving|healing, machine learned, adapts to your|how, autonomous, autonomously, trained on ##, trained on your|our|millions|thousands|billions|real|historical data?
        model|models|engine|ai|algorithm|algorithms [trained on], gets smarter`,
      unless:
        'adapts to your screen|device|browser|time|window|theme, student|pupil|learner|trainee|child|reader|user learns your|how|what|as|which|over, student|pupil|learner|trainee|child|reader|user learns from, learn|learning from the|our guide|docs|documentation|video|help, learn~ from your mistakes|colleagues|peers|team',
      why: '“{words}” says that it changes with what it sees.',
      mend: 'Say what it learns from, or leave it out.',
    },
    {
      phrases: `predict~, predictive, predictively, prediction|predictions, anticipate|anticipates, understands what|your|how|intent|context|meaning|you|the
        knows what|when|which you|your|to, thinks like|ahead, reads your mind, foresees`,
      why: '“{words}” says that a model looks ahead or understands.',
      mend: 'Say which data it uses and how often it is right.',
    },
    {
      phrases:
        'copilot|copilots, co pilot|pilots, virtual|digital assistant|assistants, digital worker|workers|coworker',
      why: '“{words}” promises a helper that thinks along.',
      mend: 'Say what it does by itself and what a person still does.',
    },
  ],
};
