/** The parts of the admin page, in their order. */
export const sections = ['calendars', 'projects', 'rules', 'escalations', 'costs', 'health'] as const;
export type SectionKey = (typeof sections)[number];

export const sectionNames: Readonly<Record<SectionKey, string>> = {
  calendars: 'Calendars',
  projects: 'Projects and fields',
  rules: 'Rules',
  escalations: 'Escalations',
  costs: 'Costs',
  health: 'Health',
};
