import { listTemplates } from '../../app/templates/list-templates';
import { removeTemplate } from '../../app/templates/remove-template';
import { saveTemplate } from '../../app/templates/save-template';
import { templateOfLaunch } from '../../app/templates/template-of-launch';
import type { LaunchesHandling } from './launches-handling';

type Templating = 'templates.list' | `template.${'save' | 'remove' | 'of-launch'}`;

export const templateHandlers: Pick<LaunchesHandling, Templating> = {
  'templates.list': listTemplates,
  'template.save': saveTemplate,
  'template.remove': removeTemplate,
  'template.of-launch': (world, _, { launchId }) => templateOfLaunch(world, launchId),
};
