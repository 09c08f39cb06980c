import type { CustomFieldForm } from './fields/custom-field';
import { customFields } from './fields';
import { KeepEdits } from './refused-save/keep-edits';
import { registerTrads } from './translations/register-trads';

/** What this plugin uses of Strapi's admin app. */
interface AdminApp {
  customFields: { register: (forms: CustomFieldForm[]) => void };
}

type Panel = (props: { model: string }) => null;

/** What it uses of the Content Manager. */
interface ContentManager {
  apis: { addEditViewSidePanel: (panels: Panel[]) => void };
}

export default {
  register(app: AdminApp): void {
    app.customFields.register(customFields);
  },

  bootstrap(app: { getPlugin: (id: 'content-manager') => ContentManager }): void {
    app.getPlugin('content-manager').apis.addEditViewSidePanel([KeepEdits]);
  },

  registerTrads,
};
