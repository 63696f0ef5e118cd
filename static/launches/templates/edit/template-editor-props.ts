import type { TemplateForm } from '../../../../src/contract/template';
import type { TemplateTools } from '../use-templates';

export interface TemplateEditorProps {
  /** null: a new one. */
  readonly id: string | null;
  readonly version: number;
  readonly template: TemplateForm;
  /** What could not be taken over from where it comes from. */
  readonly notes: readonly string[];
  readonly tools: TemplateTools;
}
