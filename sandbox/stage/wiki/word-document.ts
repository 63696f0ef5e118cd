/**
 * A page for Word, which opens HTML that calls itself a Word document, as Confluence exports it.
 * @param html of the body
 */
export function wordDocument(title: string, html: string): string {
  const safeTitle = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return [
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">',
    `<head><meta charset="utf-8"><title>${safeTitle}</title><style>${style}</style></head>`,
    `<body><h1>${safeTitle}</h1>${html}</body></html>`,
  ].join('\n');
}

const style =
  'body{font-family:Calibri,sans-serif;font-size:11pt}table{border-collapse:collapse}' +
  'td,th{border:1px solid;padding:4pt;text-align:left;vertical-align:top}svg{display:none}';
