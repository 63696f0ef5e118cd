import { z } from 'zod';
import { userSchema } from '../api/user';
import { Person } from '../ui/person';

const people = z.array(userSchema).min(1);
const text = z.union([z.string(), z.number()]);

/** What the app has written into its field: people with their faces, all else as text. */
export function AppFieldValue({ value }: { readonly value: unknown }) {
  const persons = people.safeParse([value].flat());
  if (persons.success) {
    return (
      <ul className="plain-list issue-people">
        {persons.data.map((user) => (
          <li key={user.accountId}>
            <Person user={user} nobody="Nobody" />
          </li>
        ))}
      </ul>
    );
  }
  const words = text.safeParse(value);
  return words.success ? words.data : <span className="subtle">None</span>;
}
