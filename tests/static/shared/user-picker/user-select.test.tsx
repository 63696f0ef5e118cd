import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { PersonView } from '../../../../src/contract/narrative';
import { UserSelect } from '../../../../static/shared/user-picker/user-select';
import { fakeModuleHost, type ProductAnswer } from '../../support/fake-module-host';
import { expectNoAxeFaults } from '../../support/no-axe-faults';

const user = (accountId: string, displayName: string, more: object = {}) => ({
  ...{ accountId, displayName, active: true, accountType: 'atlassian' },
  ...more,
});
const everybody = [
  user('priya', 'Priya Raman'),
  user('app', 'Lockstep', { accountType: 'app' }),
  user('left', 'Paul Left', { active: false }),
];

function show(projectKeys: readonly string[], answer: ProductAnswer = { status: 200, body: everybody }) {
  const paths: string[] = [];
  const jira = (path: string) => {
    paths.push(path);
    return answer;
  };
  fakeModuleHost({}, {}, { jira });
  const picked: (PersonView | null)[] = [];
  const Page = () => {
    const [value, setValue] = useState<PersonView | null>(null);
    const pick = (person: PersonView | null) => {
      picked.push(person);
      setValue(person);
    };
    return (
      <main>
        <label htmlFor="who">Launch owner</label>
        <UserSelect inputId="who" value={value} onPick={pick} projectKeys={projectKeys} />
      </main>
    );
  };
  const page = render(<Page />);
  return {
    page,
    paths,
    picked,
    user: userEvent.setup(),
    field: screen.getByRole('combobox', { name: 'Launch owner' }),
  };
}

describe('UserSelect', () => {
  it('offers people of the projects, without apps and those who left, and picks by keyboard', async () => {
    const { page, paths, picked, user, field } = show(['PROD', 'MKT']);
    await user.type(field, 'Pri');
    expect(await screen.findByRole('option', { name: 'Priya Raman' })).toBeVisible();
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await expectNoAxeFaults(page.container);
    await user.keyboard('{Enter}');
    expect(picked).toEqual([{ id: 'priya', name: 'Priya Raman' }]);
    expect(paths.at(-1)).toBe(
      '/rest/api/3/user/assignable/multiProjectSearch?projectKeys=PROD%2CMKT&query=Pri&maxResults=50',
    );
  });

  it('asks for a letter before it searches the whole site', async () => {
    const { paths, user, field } = show([]);
    await user.click(field);
    expect(await screen.findByText('Type the beginning of a name')).toBeVisible();
    expect(paths).toEqual([]);
    await user.type(field, 'P');
    await waitFor(() => expect(paths).toEqual(['/rest/api/3/user/search?query=P&maxResults=50']));
  });

  it('says at the field why Jira found nobody', async () => {
    const { user, field } = show(['PROD'], { status: 403, body: {} });
    await user.type(field, 'P');
    await waitFor(() => expect(field).toHaveAccessibleDescription(/Cannot search people: Jira answered 403/));
  });
});
