import { adf } from './adf';

/** What stands on the first page of the space Go-to-market. */
export const homePage = [
  adf.paragraph('Everything that product and marketing settle together before a launch, in one place.'),
  adf.heading(2, 'How we work'),
  adf.bullets(
    'Product writes the narrative brief of a feature. Marketing writes nothing that the brief does not carry.',
    'Two working days after feature freeze the brief is locked. After that it changes by request only.',
    'Every claim is rated by product before legal sees it, and read again two days before launch.',
    'Dates live in Jira. Nobody keeps a second calendar.',
  ),
  adf.heading(2, 'Who to ask'),
  adf.table(
    ['Question', 'Person'],
    ['What does the feature do, and what does it not do?', 'Priya Raman'],
    ['When does it launch?', 'Lena Ortiz'],
    ['How do we say it?', 'Marco Bellini'],
    ['May we say it?', 'Lars Holm'],
  ),
];
