import type { LaunchTemplate } from './launch-template';

/** Own templates have an id of the app; the built-in ones a name of ours. */
export type TemplateId = string & { readonly brand: 'TemplateId' };

/** A template that people of the site have made. */
export interface StoredTemplate {
  readonly id: TemplateId;
  readonly template: LaunchTemplate;
  /** Account of who made it. */
  readonly by: string;
  /** ISO instant of the last change. */
  readonly at: string;
  /** Counts the changes; 0 before it is stored. */
  readonly version: number;
}
