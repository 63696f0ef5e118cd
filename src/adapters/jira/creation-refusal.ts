interface Faults {
  readonly errorMessages: readonly string[];
  readonly errors: Readonly<Record<string, string>>;
}

/** Why Jira does not make an issue, with the way out. */
export function creationRefusal({ errorMessages, errors }: Faults, startField: string | null): string {
  const told = [...errorMessages, ...Object.entries(errors).map(([field, text]) => said(field, text))]
    .filter((text) => text !== '')
    .join(' ');
  return `${told === '' ? 'Jira gives no reason.' : `Jira says: ${told}`} ${wayOut(Object.keys(errors), startField)}`;
}

/** Jira's words for a date do not always name it. */
function said(field: string, text: string): string {
  const sentence = text.replace(/\.?$/, '.');
  return sentence.toLowerCase().includes(field.toLowerCase()) ? sentence : `${field}: ${sentence}`;
}

function wayOut(fields: readonly string[], startField: string | null): string {
  if (fields.includes('duedate')) return askAdmin('to put "Due date" on the create screen');
  if (startField !== null && fields.includes(startField)) return askAdmin('to put the start date on the create screen');
  if (fields.includes('assignee'))
    return `${askAdmin('to let this person be assigned')}, or take the launch back and choose someone else`;
  if (fields.includes('project')) return askAdmin('for the permission "Create issues"');
  if (fields.includes('issuetype')) return 'Take the launch back and choose another issue type';
  if (fields.length > 0) return askAdmin(`to make ${fields.map((field) => `"${field}"`).join(', ')} optional`);
  return askAdmin('for help');
}

function askAdmin(what: string): string {
  return `Ask a project admin ${what}`;
}
