/** A field of a form as the Content Manager lays it out. It carries more; what is not named here passes through. */
export interface EditField {
  name: string;
  label: string;
  /** The sentence under the field. */
  hint?: string;
  type: string;
  /** Columns of twelve. */
  size: number;
  attribute: object;
  visible?: boolean;
}

export type Row = readonly EditField[];

/** Rows in one white box. */
export type Panel = readonly Row[];

/** What the Content Manager's hook hands over and takes back. */
export interface EditViewHook {
  layout: {
    layout: readonly Panel[];
    settings: {
      mainField?: string;
      /** What the type is called in its schema. */
      displayName?: string;
    };
  };
}
