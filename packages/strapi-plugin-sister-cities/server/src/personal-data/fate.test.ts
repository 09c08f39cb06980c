import { fateOfIdea, isSameAddress } from './fate';

describe('an idea whose sender asks to be forgotten', () => {
  it.each([
    [{ state: 'received', linkedGoal: null }, 'delete'],
    [{ state: 'under_review', linkedGoal: undefined }, 'delete'],
    [{ state: 'not_now', linkedGoal: null }, 'delete'],
    [{ state: 'adopted', linkedGoal: null }, 'forget'],
    [{ state: 'received', linkedGoal: { id: 1 } }, 'forget'],
  ])('that is %j meets this: %s', (idea, fate) => {
    expect(fateOfIdea(idea)).toBe(fate);
  });
});

describe('an address', () => {
  it.each([
    ['Olena@City.example', 'olena@city.example', true],
    [' olena@city.example ', 'olena@city.example', true],
    ['olena@city.example', 'o_ena@city.example', false],
    ['olena@city.example', '%@city.example', false],
    [null, 'olena@city.example', false],
  ])('%j is %s: %s', (stored, asked, same) => {
    expect(isSameAddress(stored, asked)).toBe(same);
  });
});
