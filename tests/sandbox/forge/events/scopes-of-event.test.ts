import { scopesOfEvent } from '../../../../sandbox/forge/events/scopes-of-event';

describe('scopesOfEvent', () => {
  it('asks for a right to write where a page is gone', () => {
    expect(scopesOfEvent('avi:confluence:updated:page')).toContain('read:confluence-content.summary');
    expect(scopesOfEvent('avi:confluence:trashed:page')).toContain(
      'read:confluence-content.summary write:confluence-content',
    );
    expect(scopesOfEvent('avi:confluence:deleted:page')).not.toContain('read:confluence-content.summary');
  });

  it('leaves other events alone', () => {
    expect(scopesOfEvent('avi:jira:updated:issue')).toBeUndefined();
  });
});
