import type { ComponentType } from 'react';

import type { CustomFieldForm } from './fields/custom-field';
import type { HeadingField } from './form-groups/heading-field';

/** What this plugin uses of Strapi's admin app while it registers. */
export interface AdminApp {
  customFields: { register: (forms: CustomFieldForm[]) => void };
  /** An input for fields of a type that Strapi does not have. */
  addFields: (field: { type: string; Component: ComponentType<HeadingField> }) => void;
}

/** What it uses once every plugin has registered. */
export interface Hooks {
  registerHook: <A>(name: `Admin/CM/pages/${string}`, hook: (handed: A) => A) => void;
}

type Panel = (props: { model: string }) => null;

/** What it uses of the Content Manager. */
export interface ContentManager {
  apis: { addEditViewSidePanel: (panels: Panel[]) => void };
}
