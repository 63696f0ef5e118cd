import { applyWhatIf } from '../../app/what-if/apply-what-if';
import { askWhatIf } from '../../app/what-if/ask-what-if';
import type { WhatIfRequest } from '../../app/what-if/what-if-request';
import type { WhatIfMessages } from '../../contract/what-if';
import type { Handlers } from './create-resolver';

/** One use case per message about a date in mind. */
export const whatIfHandlers: Handlers<WhatIfMessages, WhatIfRequest> = {
  'what-if.ask': askWhatIf,
  'what-if.apply': applyWhatIf,
};
