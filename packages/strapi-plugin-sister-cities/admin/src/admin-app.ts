import type { ComponentType, ReactNode } from 'react';

import type { CustomFieldForm } from './fields/custom-field';
import type { HeadingField } from './form-groups/heading-field';
import type { AskedPermission } from './settings/permissions';

/** What this plugin uses of Strapi's admin app while it registers. */
export interface AdminApp extends Settings {
  customFields: { register: (forms: CustomFieldForm[]) => void };
  /** An input for fields of a type that Strapi does not have. */
  addFields: (field: { type: string; Component: ComponentType<HeadingField> }) => void;
}

/** What it uses once every plugin has registered. */
export interface Hooks {
  registerHook: <A>(name: `Admin/CM/pages/${string}`, hook: (handed: A) => A) => void;
}

/** What the Content Manager hands to a panel beside a form. */
export interface PanelProps {
  model: string;
  /** Absent while a record is made. */
  documentId?: string;
  /** The record as it is stored; absent while one is made or copied. */
  document?: Readonly<Record<string, unknown>>;
}

export interface PanelDescription {
  title: string;
  content: ReactNode;
}

type Panel = (props: PanelProps) => PanelDescription | null;

/** A text for Strapi to translate; among the settings it refuses one without words to fall back to. */
interface SettingsLabel {
  id: string;
  defaultMessage: string;
}

/** A page among the settings. */
export interface SettingsLink {
  id: string;
  to: string;
  intlLabel: SettingsLabel;
  /** Who sees the link; the page asks again. */
  permissions: AskedPermission[];
  Component: () => Promise<{ default: ComponentType }>;
}

/** What it uses to have pages of its own among the settings. */
export interface Settings {
  addSettingsLink: (section: { id: string; intlLabel: SettingsLabel }, links: SettingsLink[]) => void;
}

/** What it uses of the Content Manager. */
export interface ContentManager {
  apis: { addEditViewSidePanel: (panels: Panel[]) => void };
}
