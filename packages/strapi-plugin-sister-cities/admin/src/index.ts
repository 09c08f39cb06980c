import type { AdminApp, ContentManager, Hooks } from './admin-app';
import { AssociationPanel } from './association-panel/panel';
import { EventPanel } from './event-panel/panel';
import { customFields } from './fields';
import { editViewHook } from './form-groups/edit-view-hook';
import { Heading } from './form-groups/heading';
import { HEADING_TYPE } from './form-groups/heading-field';
import { GoalPanel } from './goal-panel/panel';
import { addHomeWidgets } from './home-widgets/add-home-widgets';
import { addImport } from './import-page/add-import';
import { addInbox } from './inbox/add-inbox';
import { columnsHook } from './list-view/columns-hook';
import { filtersHook } from './list-view/filters-hook';
import { addLettersAction, addLettersToPartners } from './letters-to-partners/add-letters-to-partners';
import { LetterPanel } from './letter-panel/panel';
import { addOverview } from './overview/add-overview';
import { KeepEdits } from './refused-save/keep-edits';
import { RelationshipPanel } from './relationship-panel/panel';
import { addSettings } from './settings/add-settings';
import { registerTrads } from './translations/register-trads';

export default {
  register(app: AdminApp): void {
    app.customFields.register(customFields);
    app.addFields({ type: HEADING_TYPE, Component: Heading });
    addSettings(app);
    addHomeWidgets(app);
    addOverview(app);
    addInbox(app);
    addLettersToPartners(app);
    addImport(app);
  },

  bootstrap(app: Hooks & { getPlugin: (id: 'content-manager') => ContentManager }): void {
    const contentManager = app.getPlugin('content-manager');
    contentManager.apis.addEditViewSidePanel([
      KeepEdits,
      RelationshipPanel,
      GoalPanel,
      AssociationPanel,
      EventPanel,
      LetterPanel,
    ]);
    addLettersAction(contentManager);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', editViewHook);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', columnsHook);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', filtersHook);
  },

  registerTrads,
};
