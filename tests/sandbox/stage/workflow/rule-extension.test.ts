import { ruleExtension } from '../../../../sandbox/stage/workflow/rule-extension';

const rule = { transitionId: '31', ruleKey: 'judge', configuration: null };

describe('ruleExtension()', () => {
  it('tells a new rule its page and nothing of a configuration', () => {
    const project = { id: '10002', key: 'MKT', name: 'Marketing', style: 'classic' } as const;
    const extension = ruleExtension(project, { page: 'create', rule });

    expect(extension).toMatchObject({ entryPoint: 'create', isNewEditor: true });
    expect(Object.keys(extension)).not.toEqual(expect.arrayContaining(['validatorConfig']));
    expect(Object.keys(extension)).not.toEqual(expect.arrayContaining(['scopedProjectId']));
  });

  it('gives back what was saved, and names the project where it is team-managed', () => {
    const project = { id: '10003', key: 'INTL', name: 'International', style: 'next-gen' } as const;
    const saved = { ...rule, id: '1', configuration: '{"own":true}' };

    expect(ruleExtension(project, { page: 'edit', rule: saved })).toMatchObject({
      entryPoint: 'edit',
      scopedProjectId: '10003',
      validatorConfig: { own: true },
    });
  });
});
