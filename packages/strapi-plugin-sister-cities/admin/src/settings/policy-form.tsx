import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, useNotification } from '@strapi/strapi/admin';
import { useEffect, useId, useRef, useState } from 'react';

import { POLICY_CATALOGUE, POLICY_GROUPS, POLICY_KEYS } from '../../../shared/policy-catalogue';
import type { PolicyKey } from '../../../shared/policy';
import type { PolicyEffects, PolicyPage, PolicyUpdate } from '../../../shared/policy-page';
import { useMay } from '../dialogs/use-may';
import { useIsThere } from '../loading/use-is-there';
import { LIFE_READ } from '../relationship-panel/permissions';
import { useMessages } from '../translations/message';

import { EffectsNote } from './effects-note';
import type { Previewed } from './effects-note';
import { draftOf, sameDraft, sentPolicy, withRule } from './draft';
import type { Draft } from './draft';
import { COMPLIANCE_READ } from './permissions';
import { PresetChoice } from './preset-choice';
import { refusalOf, refusedWords } from './refusal';
import type { Refusal } from './refusal';
import { RefusalAlert } from './refusal-alert';
import { RuleCard } from './rule-card';

interface PolicyFormProps {
  page: PolicyPage;
  canChange: boolean;
  save: (update: PolicyUpdate) => Promise<void>;
  preview: (policy: PolicyUpdate['policy']) => Promise<PolicyEffects>;
  reload: () => void;
  /** Puts the focus where it can stay while what has it goes. */
  focusPlace: () => void;
}

const isRule = (name: string): name is PolicyKey => Object.hasOwn(POLICY_CATALOGUE, name);

/** Looking at an effect saves nothing, also where no answer came. */
const unseen = (refusal: Refusal): Refusal =>
  refusal.kind === 'unknown' ? { ...refusal, kind: 'failure' } : refusal;

/** The rules of the city, group by group, and what becomes of an attempt to save them. */
export const PolicyForm = ({ page, canChange, save, preview, reload, focusPlace }: PolicyFormProps) => {
  const say = useMessages();
  const isThere = useIsThere();
  const { toggleNotification } = useNotification();
  const seesLives = useMay(LIFE_READ);
  const seesFinances = useMay(COMPLIANCE_READ);
  const mayLook = canChange && seesLives && seesFinances;
  const headings = useId();
  const alertRef = useRef<HTMLDivElement>(null);
  const [preset, setPreset] = useState(page.preset);
  const [draft, setDraft] = useState<Draft>(() => draftOf(page.policy));
  const [refusal, setRefusal] = useState<Refusal>();
  const [isSaving, setSaving] = useState(false);
  const [effects, setEffects] = useState<Previewed>();

  useEffect(() => {
    if (refusal) alertRef.current?.focus();
  }, [refusal]);

  const presetPolicy = page.presets[preset] ?? {};
  const isChanged = preset !== page.preset || !sameDraft(draft, draftOf(page.policy));
  const isLooking = effects === 'loading';
  const byRule = refusal?.kind === 'problems' ? refusal.byRule : {};

  const labelOf = (rule: string): string => (isRule(rule) ? say(`policy.rule.${rule}`) : rule);

  const partLabel = (rule: string, part: string): string => {
    if (part === 'rule') return labelOf(rule);
    return say(
      part === 'source' ? 'policy.source' : part === 'severity' ? 'policy.severity' : 'policy.value',
    );
  };

  const submit = async (): Promise<void> => {
    // Nothing can be changed while it is saved, and then the form is another one.
    focusPlace();
    setSaving(true);
    try {
      await save({ version: page.version, preset, policy: sentPolicy(draft) });
      toggleNotification({ type: 'success', message: say('policy.saved') });
    } catch (thrown) {
      setRefusal(refusalOf(thrown, isRule, partLabel));
      setSaving(false);
      if (!isThere())
        toggleNotification({
          type: 'danger',
          message: `${say('policy.title')}: ${say(refusedWords(thrown))}`,
        });
    }
  };

  const look = async (): Promise<void> => {
    if (isLooking) return;
    setRefusal(undefined);
    setEffects('loading');
    try {
      setEffects({ of: draft, found: await preview(sentPolicy(draft)) });
    } catch (thrown) {
      setEffects(undefined);
      setRefusal(unseen(refusalOf(thrown, isRule, partLabel)));
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Layouts.Header
        title={say('policy.title')}
        subtitle={
          page.version === 0 ? say('policy.from-config') : say('policy.version', { version: page.version })
        }
        secondaryAction={
          mayLook ? (
            <Button
              variant="secondary"
              disabled={!isChanged}
              // Not by `loading`, which disables it: whoever pressed it by keyboard would lose the focus.
              aria-disabled={!isChanged || isLooking}
              onClick={() => void look()}
            >
              {say('policy.effects')}
            </Button>
          ) : null
        }
        primaryAction={
          canChange ? (
            <Button type="submit" disabled={!isChanged} loading={isSaving}>
              {say('policy.save')}
            </Button>
          ) : null
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={8} paddingBottom={8}>
          {refusal ? (
            <RefusalAlert ref={alertRef} refusal={refusal} labelOf={labelOf} reload={reload} />
          ) : null}
          <EffectsNote previewed={effects} draft={draft} />
          {canChange ? null : (
            <Box role="note" background="primary100" borderColor="primary200" hasRadius padding={4}>
              <Typography tag="p">{say('policy.read-only')}</Typography>
            </Box>
          )}
          <PresetChoice
            preset={preset}
            presets={Object.keys(page.presets)}
            canChange={canChange}
            disabled={!canChange || isSaving}
            onChange={setPreset}
            onTake={() => {
              setDraft(draftOf(presetPolicy));
            }}
          />
          {Object.keys(draft).length === 0 ? <Typography tag="p">{say('policy.empty')}</Typography> : null}
          {POLICY_GROUPS.map((group) => (
            <Box key={group} tag="section" aria-labelledby={`${headings}-${group}`}>
              <Typography tag="h2" variant="beta" id={`${headings}-${group}`}>
                {say(`policy.group.${group}`)}
              </Typography>
              <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
                {POLICY_KEYS.filter((key) => POLICY_CATALOGUE[key].group === group).map((key) => (
                  <RuleCard
                    key={key}
                    rule={key}
                    draft={draft[key]}
                    preset={presetPolicy[key]}
                    errors={byRule[key] ?? {}}
                    canChange={canChange}
                    disabled={!canChange || isSaving}
                    onChange={(rule) => {
                      setDraft((present) => withRule(present, key, rule));
                    }}
                  />
                ))}
              </Flex>
            </Box>
          ))}
        </Flex>
      </Layouts.Content>
    </form>
  );
};
