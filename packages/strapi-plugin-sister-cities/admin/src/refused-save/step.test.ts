import { step } from './step';
import type { Memory, Moment } from './step';

const stored = { title: 'Old', updatedAt: '1' };
const typed = { title: 'New', updatedAt: '1' };
const saved = { title: 'New', updatedAt: '2' };

const idle = (values: object): Moment => ({
  values,
  initialValues: values,
  isModified: false,
  isSubmitting: false,
});
const edit: Moment = { values: typed, initialValues: stored, isModified: true, isSubmitting: false };
const submitted: Moment = { ...edit, isSubmitting: true };
/** Strapi shows the new values as if they were saved, before they are. */
const optimistic: Moment = { ...idle(typed), isSubmitting: true };

const restored = (moments: Moment[]): (object | undefined)[] => {
  let memory: Memory | undefined;
  return moments.map((moment) => {
    const next = step(memory, moment);
    memory = next.memory;
    return next.restore;
  });
};

describe('a save that is refused', () => {
  it('gives the edit back once the form has thrown it away', () => {
    const undone = { ...idle({ ...stored }), isSubmitting: true };
    expect(restored([idle(stored), edit, submitted, optimistic, undone, idle({ ...stored })])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      typed,
    ]);
  });

  it('gives it back when the form is late, and only once', () => {
    const moments = [edit, submitted, optimistic, idle(typed), idle({ ...stored }), idle({ ...stored })];
    expect(restored(moments).filter(Boolean)).toEqual([typed]);
    expect(restored(moments)[4]).toBe(typed);
  });

  it('gives back what was typed last, such as a text tidied when it lost the focus', () => {
    const tidied = { title: 'Tidy', updatedAt: '1' };
    expect(
      restored([edit, submitted, { ...submitted, values: tidied }, optimistic, idle({ ...stored })]).at(-1),
    ).toBe(tidied);
  });
});

describe('anything else', () => {
  it.each<[string, Moment[]]>([
    ['a save that went through', [edit, submitted, optimistic, idle(typed), idle(saved)]],
    ['discarding an edit', [idle(stored), edit, idle({ ...stored })]],
    ['going back to the stored state after a save', [edit, submitted, idle(saved), idle({ ...stored })]],
    ['a check that stopped the save', [edit, submitted, edit, idle({ ...stored })]],
    ['saving nothing', [idle(stored), { ...idle(stored), isSubmitting: true }, idle(stored)]],
  ])('is left alone: %s', (_name, moments) => {
    expect(restored(moments).filter(Boolean)).toEqual([]);
  });
});
