import Select from '@atlaskit/select/select';
import type { TemplateView } from '../../../../src/contract/template';
import { templateInWords } from '../../templates/text/template-in-words';
import { FieldFrame } from '../form/field-frame';

interface TemplateFieldProps {
  readonly templates: readonly TemplateView[];
  readonly value: string;
  readonly onChange: (templateId: string) => void;
}

/** The built-in templates come first, each with a line of what it is. */
export function TemplateField({ templates, value, onChange }: TemplateFieldProps) {
  const chosen = templates.find(({ id }) => id === value) ?? null;
  return (
    <FieldFrame
      id="launch-template"
      label="Template"
      problem={null}
      {...(chosen === null ? {} : { help: templateInWords(chosen) })}
    >
      <Select<TemplateView>
        inputId="launch-template"
        descriptionId="launch-template-help"
        options={templates}
        value={chosen}
        getOptionValue={({ id }) => id}
        getOptionLabel={({ template }) => template.name}
        formatOptionLabel={(view, { context }) =>
          context === 'value' ? (
            view.template.name
          ) : (
            <span className="template-option">
              <span>{view.template.name}</span>
              <span className="template-option-line">{templateInWords(view)}</span>
            </span>
          )
        }
        onChange={(view) => {
          if (view !== null) onChange(view.id);
        }}
      />
    </FieldFrame>
  );
}
