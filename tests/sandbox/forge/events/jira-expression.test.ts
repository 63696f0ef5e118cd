import { evaluateExpression } from '../../../../sandbox/forge/events/jira-expression';
import { anyText } from '../fixture-app/matchers';

const event = {
  changelog: { items: [{ fieldId: 'duedate' }, { fieldId: 'status' }] },
  issueLinkType: { name: 'Gates' },
  issue: { key: 'PROD-1', fields: null },
  text: 'launch',
};

describe('evaluateExpression', () => {
  it.each<[string, unknown]>([
    ["event.changelog.items.some(item => item.fieldId == 'duedate')", true],
    ["event.changelog.items.every(item => item.fieldId == 'duedate')", false],
    ["event.changelog.items.filter(i => i.fieldId != 'status').length", 1],
    ["event.changelog.items.map(i => i.fieldId).includes('status')", true],
    ['event.changelog == null || event.changelog.items.length > 0', true],
    ["event.issueLinkType == null || event.issueLinkType.name == 'Gates'", true],
    ['event.nothing == null', true],
    ['event.nothing?.name == null', true],
    ["event.issue.key === 'PROD-1' && !(1 > 2)", true],
    ["event['text'].includes('aun') ? 'yes' : 'no'", 'yes'],
    ["['a', 'b'].includes(event.text)", false],
    ['-1 + 2 <= 1', true],
  ])('evaluates %s', (source, value) => {
    expect(evaluateExpression(source, { event })).toEqual({ kind: 'value', value });
  });

  it.each([
    'event.issue.fields.summary == 1',
    'nowhere == 1',
    'event.',
    'event.text 1',
    'event.text && true',
    'event.text.toUpperCase()',
    'constructor',
    "event.text.constructor('return 1')()",
    'event.changelog.items.some(function () { return true })',
    'event.changelog.items.some(i => { return true })',
    '`x`',
    'new Date()',
    'event.text = 1',
    "event.text > 'a'",
  ])('fails on %s', (source) => {
    expect(evaluateExpression(source, { event })).toEqual({ kind: 'failed', message: anyText() });
  });

  it('does not reach inherited members', () => {
    expect(evaluateExpression('event.constructor == null', { event })).toEqual({ kind: 'value', value: true });
  });
});
