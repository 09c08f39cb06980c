/** What the form shows at one moment. */
export interface Moment {
  readonly values: object;
  readonly initialValues: object;
  readonly isModified: boolean;
  readonly isSubmitting: boolean;
}

/** What is remembered of an edit until the server has answered. */
export interface Memory {
  /** The values that the edit began from. */
  readonly before: object;
  readonly edited: object;
  readonly wasSubmitted: boolean;
}

const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

const savedAt = (values: object): unknown => ('updatedAt' in values ? values.updatedAt : undefined);

interface Step {
  memory: Memory | undefined;
  /** The edit to put back, when the form has just thrown it away. */
  restore?: object;
}

/**
 * Follows an edit from moment to moment. A save is refused when, after it, the form is back where the edit began;
 * after a save that went through it holds a newer record.
 */
export const step = (memory: Memory | undefined, moment: Moment): Step => {
  const { values, initialValues, isModified, isSubmitting } = moment;
  if (isModified) {
    const before = isSubmitting && memory ? memory.before : initialValues;
    return { memory: { before, edited: values, wasSubmitted: isSubmitting } };
  }
  if (!memory?.wasSubmitted) return { memory: isSubmitting ? memory : undefined };
  if (isSubmitting) return { memory };
  if (isSame(values, memory.before)) return { memory: undefined, restore: memory.edited };
  return { memory: savedAt(values) === savedAt(memory.before) ? memory : undefined };
};
