const looks = ['info', 'note', 'tip', 'success', 'warning', 'error'] as const;

export type PanelLook = (typeof looks)[number];

/** @returns how a panel looks; one of a kind that is not known looks like information */
export function panelLook(type: string): PanelLook {
  return looks.find((look) => look === type) ?? 'info';
}
