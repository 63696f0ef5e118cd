import { templateInWords } from '../../../../../static/launches/templates/text/template-in-words';
import { dayOf } from '../../../support/panel-builders';
import { aRow, smallTemplate } from '../../create/creation-builders';

const own = { ...smallTemplate, builtIn: false, at: `${dayOf('11-03')}T12:00:00.000Z` };
const withRows = (...rows: ReturnType<typeof aRow>[]) => ({
  ...smallTemplate,
  template: { ...smallTemplate.template, rows },
});

describe('templateInWords()', () => {
  it.each([
    ['Built in. 4 rows from 4 weeks before T-0 to 1 week after it', smallTemplate],
    ['By Priya, 3 Nov. 4 rows from 4 weeks before T-0 to 1 week after it', { ...own, by: { id: 'p', name: 'Priya' } }],
    ['By someone, 3 Nov. 4 rows from 4 weeks before T-0 to 1 week after it', { ...own, by: null }],
    ['Built in. 1 row', withRows(aRow({ key: 'launch' }))],
    [
      'Built in. 2 rows to 30 days after it',
      withRows(aRow({ key: 'launch' }), aRow({ key: 'r', place: { days: 30 } })),
    ],
    ['Built in. 1 row from 2 weeks before T-0', withRows(aRow({ key: 'a', place: { workdays: -10 } }))],
  ])('says "%s"', (words, view) => {
    expect(templateInWords(view)).toBe(words);
  });
});
