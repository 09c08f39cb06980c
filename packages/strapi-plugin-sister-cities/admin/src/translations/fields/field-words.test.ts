import { columnLabel, wordFor } from './field-words';
import type { FieldWords } from './field-words';

const words: FieldWords = {
  types: { Gift: '贈り物' },
  headings: {},
  items: {},
  labels: {
    From: '開始',
    'Gift: From': '贈った都市',
    'Event.mode: Attendance': '参加方法',
    Attendance: '参加者数',
    'earliest day': '最も早い日',
  },
  help: {},
};

describe('a text of the schemas in a language', () => {
  it('is the one for the narrowest place that the language tells apart', () => {
    expect(wordFor(words, 'labels', 'From')).toBe('開始');
    expect(wordFor(words, 'labels', 'From', { of: 'Gift', field: 'from' })).toBe('贈った都市');
    expect(wordFor(words, 'labels', 'From', { of: 'Letter', field: 'from' })).toBe('開始');
    expect(wordFor(words, 'labels', 'Attendance', { of: 'Event', field: 'mode' })).toBe('参加方法');
    expect(wordFor(words, 'labels', 'Attendance', { of: 'Event', field: 'attendance' })).toBe('参加者数');
  });

  it('is of its kind', () => {
    expect(wordFor(words, 'types', 'Gift')).toBe('贈り物');
    expect(wordFor(words, 'labels', 'Gift')).toBe('Gift');
  });

  it('is in English where the language lacks it, and where there is no language', () => {
    expect(wordFor(words, 'labels', 'My own field')).toBe('My own field');
    expect(wordFor(words, 'labels', 'toString')).toBe('toString');
    expect(wordFor(undefined, 'labels', 'From', { of: 'Gift' })).toBe('From');
  });
});

describe('the label of a column', () => {
  const place = { of: 'Gift', field: 'fromEarliest' };

  it('names the field that the server derives it from', () => {
    expect(columnLabel(words, 'From (earliest day)', place)).toBe('贈った都市 (最も早い日)');
    expect(columnLabel(undefined, 'From (earliest day)', place)).toBe('From (earliest day)');
  });

  it('stays whole where one half of it is somebody’s own', () => {
    expect(columnLabel(words, 'From (the city)', place)).toBe('From (the city)');
    expect(columnLabel(words, 'Begun (earliest day)', place)).toBe('Begun (earliest day)');
    expect(columnLabel(words, 'Attendance', place)).toBe('参加者数');
  });
});
