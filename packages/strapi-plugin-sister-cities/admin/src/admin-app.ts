import type { PuzzlePiece } from '@strapi/icons';
import type { ComponentType, ElementType, ReactNode } from 'react';

import type { CustomFieldForm } from './fields/custom-field';
import type { HeadingField } from './form-groups/heading-field';
import type { AskedPermission } from './settings/permissions';

/** What this plugin uses of Strapi's admin app while it registers. */
export interface AdminApp extends Settings, Inbox, Pages {
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
  /** Draws something beside what a page of the Content Manager draws itself. */
  injectComponent: (
    page: 'listView',
    place: 'actions',
    component: { name: string; Component: ComponentType },
  ) => void;
}

/** What it uses to have a page that is in no menu. */
export interface Pages {
  router: {
    addRoute: (route: { path: string; lazy: () => Promise<{ Component: ComponentType }> }) => void;
  };
}

/** A page in the menu of the admin panel. */
export interface MenuLink {
  to: string;
  icon: ElementType;
  intlLabel: SettingsLabel;
  /** Whoever holds one of them sees the link; the page asks again. */
  permissions: AskedPermission[];
  position: number;
  Component: () => Promise<{ default: ComponentType }>;
}

/** A part of the home page. */
export interface HomeWidget {
  id: string;
  pluginId: string;
  icon: typeof PuzzlePiece;
  title: SettingsLabel;
  /** Where there is one page with all of it. */
  link?: { label: SettingsLabel; href: string };
  /** Whoever holds all of them sees it. */
  permissions: AskedPermission[];
  component: () => Promise<ComponentType>;
}

/** What it uses to have a page in the menu. */
export interface Menu {
  addMenuLink: (link: MenuLink) => void;
}

/** What it uses to have parts on the home page. */
export interface Home {
  widgets: {
    /** Adds some at the end, or hands over those that are there and takes back all in their order. */
    register: (widgets: HomeWidget[] | ((known: HomeWidget[]) => HomeWidget[])) => void;
  };
}

/** What it uses to have a page in the menu and parts on the home page. */
export interface Inbox extends Home, Menu {}
