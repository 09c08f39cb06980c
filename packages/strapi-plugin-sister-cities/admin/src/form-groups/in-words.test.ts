import ja from '../translations/fields/ja.json';

import type { EditField } from './edit-layout';
import { formInWords } from './in-words';
import { withHeadings } from './with-headings';

const MEETS = { label: 'Meets', help: 'Such as the Mayor.', group: 'What it does' };

const field = (label: string, hint: string): EditField => ({
  name: 'meetingPattern',
  label,
  hint,
  type: 'string',
  size: 6,
  attribute: { type: 'string', pluginOptions: { 'sister-cities': MEETS } },
});

const textsOf = (fields: EditField[], words: typeof ja | undefined): unknown => {
  const form = { layout: [[fields]], settings: { mainField: 'name', displayName: 'Association' } };
  return formInWords(withHeadings(form), words)
    .layout.flat(2)
    .map(({ label, hint }) => [label, hint]);
};

describe('a form in another language', () => {
  it('says its heading, labels and help texts in it', () => {
    expect(textsOf([field('Meets', 'Such as the Mayor.')], ja)).toEqual([
      ['活動内容', undefined],
      ['定例会', '例：市長'],
    ]);
  });

  it('leaves the words that an editor gave a field under "Configure the view", each for itself', () => {
    expect(textsOf([field('Day of meeting', 'Such as the Mayor.')], ja)).toEqual([
      ['活動内容', undefined],
      ['Day of meeting', '例：市長'],
    ]);
    expect(textsOf([field('Meets', 'Thursdays.')], ja)).toEqual([
      ['活動内容', undefined],
      ['定例会', 'Thursdays.'],
    ]);
  });

  it('leaves a field that an editor called like another one of the plugin', () => {
    expect(textsOf([field('Name', '')], ja)).toEqual([
      ['活動内容', undefined],
      ['Name', ''],
    ]);
  });

  it('says the words of the schemas in English', () => {
    expect(textsOf([field('Meets', 'Such as the Mayor.')], undefined)).toEqual([
      ['What it does', undefined],
      ['Meets', 'Such as the Mayor.'],
    ]);
  });

  it('leaves the fields of other types', () => {
    const foreign = { ...field('Meets', 'Name'), attribute: { type: 'string' } };
    expect(textsOf([foreign], ja)).toEqual([['Meets', 'Name']]);
  });
});
