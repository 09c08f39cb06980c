import { adminActionId } from '../../../shared/admin-actions';
import type { AdminAction } from '../../../shared/admin-actions';

import type { HandlerName } from './handlers';

interface OfficeRoute {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  handler: HandlerName;
  /** What whoever asks has to hold: a permission of this plugin, or one of Strapi's own. */
  permission: AdminAction | `admin::${string}`;
}

/** Every route of the admin panel that this plugin adds, and its permission. All lie under `/sister-cities`. */
export const OFFICE_ROUTES: readonly OfficeRoute[] = [
  { method: 'GET', path: '/overview', handler: 'overview', permission: 'readOverview' },
  { method: 'GET', path: '/glance', handler: 'glance', permission: 'readLife' },
  { method: 'GET', path: '/relationships/:documentId/life', handler: 'life', permission: 'readLife' },
  {
    method: 'POST',
    path: '/relationships/:documentId/transitions',
    handler: 'transition',
    permission: 'makeTransition',
  },
  {
    method: 'POST',
    path: '/relationships/:documentId/corrections',
    handler: 'correction',
    permission: 'recordDecisions',
  },
  {
    method: 'POST',
    path: '/relationships/:documentId/decisions',
    handler: 'pastDecision',
    permission: 'recordDecisions',
  },
  { method: 'GET', path: '/relationships/:documentId/packet', handler: 'packet', permission: 'readPacket' },
  { method: 'GET', path: '/compliance', handler: 'compliance', permission: 'readCompliance' },
  { method: 'GET', path: '/compliance/mine', handler: 'ownCompliance', permission: 'readOwnCompliance' },
  { method: 'GET', path: '/home/compliance', handler: 'homeCompliance', permission: 'readCompliance' },
  { method: 'GET', path: '/home/anniversaries', handler: 'homeAnniversaries', permission: 'readLife' },
  { method: 'GET', path: '/home/ready', handler: 'homeReady', permission: 'readLife' },
  { method: 'GET', path: '/home/quiet', handler: 'homeQuiet', permission: 'readLife' },
  { method: 'GET', path: '/home/health', handler: 'homeHealth', permission: 'readLife' },
  { method: 'POST', path: '/goals/:documentId/revise', handler: 'reviseGoal', permission: 'evolveGoals' },
  { method: 'POST', path: '/goals/:documentId/achieve', handler: 'achieveGoal', permission: 'evolveGoals' },
  { method: 'POST', path: '/goals/:documentId/retire', handler: 'retireGoal', permission: 'evolveGoals' },
  {
    method: 'GET',
    path: '/associations/:documentId/desk',
    handler: 'associationDesk',
    permission: 'readLife',
  },
  {
    method: 'GET',
    path: '/associations/:documentId/desk/mine',
    handler: 'ownAssociationDesk',
    permission: 'readOwnCompliance',
  },
  { method: 'GET', path: '/events/:documentId/desk', handler: 'eventDesk', permission: 'readLife' },
  {
    method: 'POST',
    path: '/events/:documentId/editions',
    handler: 'makeEdition',
    permission: 'repeatEvents',
  },
  {
    method: 'GET',
    path: '/letters-to-partners',
    handler: 'partnersToWriteTo',
    permission: 'writeToPartners',
  },
  {
    method: 'POST',
    path: '/letters-to-partners',
    handler: 'makeLetters',
    permission: 'writeToPartners',
  },
  { method: 'GET', path: '/policy', handler: 'policy', permission: 'readPolicy' },
  { method: 'PUT', path: '/policy', handler: 'updatePolicy', permission: 'updatePolicy' },
  { method: 'POST', path: '/policy/effects', handler: 'policyEffects', permission: 'updatePolicy' },
  { method: 'GET', path: '/terminology', handler: 'terminology', permission: 'readLife' },
  { method: 'GET', path: '/presentation', handler: 'presentation', permission: 'readPolicy' },
  { method: 'PUT', path: '/presentation', handler: 'updatePresentation', permission: 'updatePolicy' },
  { method: 'GET', path: '/policy/versions', handler: 'policyVersions', permission: 'readPolicy' },
  { method: 'GET', path: '/retention/runs', handler: 'retentionRuns', permission: 'readRetention' },
  { method: 'POST', path: '/retention/runs', handler: 'runRetention', permission: 'runRetention' },
  { method: 'GET', path: '/doctor', handler: 'doctor', permission: 'readDoctor' },
  {
    method: 'POST',
    path: '/personal-data/search',
    handler: 'searchPerson',
    permission: 'readPersonalData',
  },
  {
    method: 'POST',
    path: '/personal-data/exports',
    handler: 'exportPerson',
    permission: 'readPersonalData',
  },
  {
    method: 'POST',
    path: '/personal-data/erasures',
    handler: 'erasePerson',
    permission: 'erasePersonalData',
  },
  { method: 'GET', path: '/imports', handler: 'listImports', permission: 'importRecords' },
  { method: 'POST', path: '/imports', handler: 'runImportFile', permission: 'importRecords' },
  { method: 'GET', path: '/imports/fields', handler: 'importFields', permission: 'importRecords' },
  { method: 'POST', path: '/imports/rehearsals', handler: 'rehearseImport', permission: 'importRecords' },
  { method: 'GET', path: '/imports/:token', handler: 'oneImport', permission: 'importRecords' },
  { method: 'POST', path: '/imports/:token/undo', handler: 'undoOneImport', permission: 'importRecords' },
  { method: 'GET', path: '/exports', handler: 'exportFile', permission: 'exportRecords' },
  { method: 'GET', path: '/exports/types', handler: 'exportTypes', permission: 'exportRecords' },
  { method: 'POST', path: '/roles', handler: 'seedRoles', permission: 'admin::roles.create' },
];

const actionOf = (permission: OfficeRoute['permission']): string =>
  isStrapisOwn(permission) ? permission : adminActionId(permission);

const isStrapisOwn = (permission: OfficeRoute['permission']): permission is `admin::${string}` =>
  permission.startsWith('admin::');

/** The routes as Strapi takes them: nobody reaches one without signing in and holding its permission. */
export const officeRoutes = {
  type: 'admin',
  routes: OFFICE_ROUTES.map(({ method, path, handler, permission }) => ({
    method,
    path,
    handler: `office.${handler}`,
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [actionOf(permission)] } },
      ],
    },
  })),
};
