import type { Core } from '@strapi/strapi';

import { isRecord } from '../../../shared/is-record';
import type { PolicyPage } from '../../../shared/policy-page';
import type { Clock } from '../clock';
import { isPolicyPreset, POLICY_PRESETS } from '../config';
import type { PolicyPreset } from '../config';
import { currentActor } from '../lifecycle/actor';
import { problem } from '../model/problem';
import { problemsError } from '../problems-error';

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

const isVersion = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const readUpdate = (body: unknown): { version: number; preset: PolicyPreset; policy: unknown } => {
  const { version, preset, policy }: Record<string, unknown> = isRecord(body) ? body : {};
  if (isVersion(version) && isPolicyPreset(preset) && policyProblems(policy).length === 0)
    return { version, preset, policy };
  throw problemsError([
    ...(isVersion(version) ? [] : [problem(['version'], version, 'the version that you changed')]),
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

/** Every version that was saved, the newest first. */
export const readPolicyVersions = (strapi: Core.Strapi): Promise<PolicyVersion[]> => policyHistory(strapi);
