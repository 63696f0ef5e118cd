/** Why the actions are not there. */
export function NoLinkPermission() {
  return (
    <p className="subtle">
      You can read dates here. To change dependencies you need Jira’s “Link issues” permission in this project.
    </p>
  );
}
