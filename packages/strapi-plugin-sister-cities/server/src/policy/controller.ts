import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import type { PolicyEffects, PolicyPage } from '../../../shared/policy-page';
import type { Clock } from '../clock';
import { isPolicyPreset, POLICY_PRESETS } from '../config';
import type { PolicyPreset } from '../config';
import { loadFactsOf } from '../eligibility/load-facts';
import { currentActor } from '../lifecycle/actor';
import { ENDED } from '../lifecycle/transitions';
import { problem } from '../model/problem';
import { problemsError } from '../problems-error';
import { programDay } from '../program/today';
import { isVersion, versionProblems } from '../strapi/versions';

import { policyEffects } from './effects';
import { presetOf } from './presets';
import { currentPolicy, policyHistory, savePolicy } from './store';
import type { PolicyVersion } from './store';
import { policyProblems, readPolicy } from './validate';

/** What the handlers read of a request. */
interface PolicyRequest {
  request: { body?: unknown };
}

const PRESETS = Object.fromEntries(POLICY_PRESETS.map((name) => [name, presetOf(name)]));

/** The rules that apply now, and every preset to compare them with. */
export const readPolicyPage = async (strapi: Core.Strapi): Promise<PolicyPage> => ({
  ...(await currentPolicy(strapi)),
  presets: PRESETS,
});

const readUpdate = (body: unknown): { version: number; preset: PolicyPreset; policy: unknown } => {
  const { version, preset, policy }: Record<string, unknown> = isRecord(body) ? body : {};
  if (isVersion(version) && isPolicyPreset(preset) && policyProblems(policy).length === 0)
    return { version, preset, policy };
  throw problemsError([
    ...versionProblems(version),
    ...(isPolicyPreset(preset) ? [] : [problem(['preset'], preset, `one of ${POLICY_PRESETS.join(', ')}`)]),
    ...policyProblems(policy),
  ]);
};

/**
 * Saves `{ version, preset, policy }` as the next version. Throws a validation error with every problem at its rule,
 * and a ConflictError when somebody else has saved since.
 */
export const updatePolicy = async (
  strapi: Core.Strapi,
  clock: Clock,
  { request }: PolicyRequest,
): Promise<PolicyPage> => {
  const { version, preset, policy } = readUpdate(request.body);
  const saved = await savePolicy(strapi, {
    version,
    preset,
    policy: readPolicy(policy),
    actor: currentActor(strapi),
    savedOn: clock(),
  });
  return { ...saved, presets: PRESETS };
};

/**
 * What `{ policy }` would change, if it were saved, for every relationship that has not ended.
 * @throws ValidationError with every problem at its rule.
 */
export const readPolicyEffects = async (
  strapi: Core.Strapi,
  clock: Clock,
  { request, locale }: PolicyRequest & { locale: string },
): Promise<PolicyEffects> => {
  const { policy }: Record<string, unknown> = isRecord(request.body) ? request.body : {};
  const after = readPolicy(policy);
  const today = await programDay(strapi, clock);
  const { policy: before } = await currentPolicy(strapi);
  const facts = await loadFactsOf(strapi, { standing: { $notIn: ENDED } }, today);
  return policyEffects(facts, { before, after, locale });
};

/** Every version that was saved, the newest first. */
export const readPolicyVersions = (strapi: Core.Strapi): Promise<PolicyVersion[]> => policyHistory(strapi);
