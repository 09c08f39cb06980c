import type { AdminApp, ContentManager, Hooks } from './admin-app';
import { customFields } from './fields';
import { editViewHook } from './form-groups/edit-view-hook';
import { Heading } from './form-groups/heading';
import { HEADING_TYPE } from './form-groups/heading-field';
import { GoalPanel } from './goal-panel/panel';
import { columnsHook } from './list-view/columns-hook';
import { filtersHook } from './list-view/filters-hook';
import { KeepEdits } from './refused-save/keep-edits';
import { RelationshipPanel } from './relationship-panel/panel';
import { addSettings } from './settings/add-settings';
import { registerTrads } from './translations/register-trads';

export default {
  register(app: AdminApp): void {
    app.customFields.register(customFields);
    app.addFields({ type: HEADING_TYPE, Component: Heading });
    addSettings(app);
  },

  bootstrap(app: Hooks & { getPlugin: (id: 'content-manager') => ContentManager }): void {
    app.getPlugin('content-manager').apis.addEditViewSidePanel([KeepEdits, RelationshipPanel, GoalPanel]);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', editViewHook);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', columnsHook);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', filtersHook);
  },

  registerTrads,
};
