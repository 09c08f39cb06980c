import { customFields } from './fields';
import type { CustomFieldForm } from './fields/custom-field';
import { registerTrads } from './translations/register-trads';

/** What this plugin uses of Strapi's admin app. */
interface AdminApp {
  customFields: { register: (forms: CustomFieldForm[]) => void };
}

export default {
  register(app: AdminApp): void {
    app.customFields.register(customFields);
  },
  registerTrads,
};
