import { Badge, Box, Button, Checkbox, Flex, Grid, TextInput, Typography } from '@strapi/design-system';
import { useId, useRef } from 'react';
import { useIntl } from 'react-intl';

import { WarningBadge } from '../dialogs/warning-badge';
import { POLICY_CATALOGUE } from '../../../shared/policy-catalogue';
import type { PolicyField } from '../../../shared/policy-catalogue';
import type { PolicyKey, PolicyRule } from '../../../shared/policy';
import { OneOf } from '../fields/choice/one-of';
import { useMessages } from '../translations/message';
import type { Say } from '../translations/message';

import { presetWords } from './describe';
import { draftRuleOf, newRule, sameRule } from './draft';
import type { DraftRule } from './draft';
import { PartField } from './part-field';
import { ruleAnchor } from './refusal';
import type { RuleErrors } from './refusal';
import { ValueInput } from './value-input';

interface RuleCardProps {
  rule: PolicyKey;
  draft: DraftRule | undefined;
  /** The same rule in the preset that the city compares itself with. */
  preset: PolicyRule | undefined;
  errors: RuleErrors;
  canChange: boolean;
  /** Also while what was changed is being saved. */
  disabled: boolean;
  onChange: (draft: DraftRule | undefined) => void;
}

const valueLabel = (field: PolicyField, say: Say): string => {
  if (field.kind === 'months') return say('policy.value-months');
  if (field.kind === 'days') return say('policy.value-days');
  return say('policy.value');
};

interface PartsProps extends Omit<RuleCardProps, 'draft' | 'preset' | 'canChange'> {
  draft: DraftRule;
}

const Parts = ({ rule, draft, errors, disabled, onChange }: PartsProps) => {
  const say = useMessages();
  const field = POLICY_CATALOGUE[rule];
  const change = (changes: Partial<DraftRule>): void => {
    onChange({ ...draft, ...changes });
  };
  return (
    <>
      <Grid.Root gap={4} paddingTop={3}>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <PartField label={valueLabel(field, say)} error={errors.value} required>
            <ValueInput
              field={field}
              value={draft.value}
              disabled={disabled}
              onChange={(value) => {
                change({ value });
              }}
            />
          </PartField>
        </Grid.Item>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <PartField label={say('policy.severity')} error={errors.severity} required>
            <OneOf
              value={draft.severity}
              options={[
                { value: 'block', label: say('policy.block') },
                { value: 'warn', label: say('policy.warn') },
              ]}
              required
              disabled={disabled}
              onChange={(severity) => {
                change({ severity: severity === 'warn' ? 'warn' : 'block' });
              }}
            />
          </PartField>
        </Grid.Item>
        <Grid.Item col={12} xs={12} direction="column" alignItems="stretch">
          <PartField label={say('policy.source')} error={errors.source} required>
            <TextInput
              value={draft.source}
              disabled={disabled}
              autoComplete="off"
              placeholder={say('policy.source-example')}
              onChange={({ target }) => {
                change({ source: target.value });
              }}
            />
          </PartField>
        </Grid.Item>
      </Grid.Root>
      <Flex gap={6} paddingTop={3} wrap="wrap">
        <Checkbox
          checked={draft.enabled}
          disabled={disabled}
          onCheckedChange={(enabled) => {
            change({ enabled: enabled === true });
          }}
        >
          {say('policy.enabled')}
        </Checkbox>
        <Checkbox
          checked={draft.isAssumption}
          disabled={disabled}
          onCheckedChange={(isAssumption) => {
            change({ isAssumption: isAssumption === true });
          }}
        >
          {say('policy.assumption-hint')}
        </Checkbox>
      </Flex>
    </>
  );
};

/** One rule: what it says, where that is written, and how it differs from the preset. */
export const RuleCard = ({ rule, draft, preset, errors, canChange, disabled, onChange }: RuleCardProps) => {
  const say = useMessages();
  const { locale } = useIntl();
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const label = say(`policy.rule.${rule}`);
  const presetDraft = preset && draftRuleOf(rule, preset);
  const isSame = sameRule(rule, draft, presetDraft);
  /** For the buttons below: each goes with what it does. */
  const replace = (next: DraftRule | undefined): void => {
    card.current?.focus();
    onChange(next);
  };
  return (
    <Box
      ref={card}
      role="group"
      aria-labelledby={id}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
      id={ruleAnchor(rule)}
      tabIndex={-1}
    >
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Box>
          <Typography tag="h3" variant="delta" id={id}>
            {label}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say(`policy.rule.${rule}.help`)}
          </Typography>
        </Box>
        <Flex gap={2} wrap="wrap">
          {draft?.isAssumption ? <WarningBadge>{say('policy.assumption')}</WarningBadge> : null}
          {draft && !draft.enabled ? <Badge>{say('policy.off')}</Badge> : null}
          {isSame ? null : <Badge variant="secondary">{say('policy.differs')}</Badge>}
        </Flex>
      </Flex>
      {draft ? (
        <Parts rule={rule} draft={draft} errors={errors} disabled={disabled} onChange={onChange} />
      ) : (
        <Typography tag="p" paddingTop={3}>
          {say('policy.absent')}
        </Typography>
      )}
      {errors.rule === undefined ? null : (
        <Typography tag="p" role="alert" variant="pi" textColor="danger600" paddingTop={2}>
          {errors.rule}
        </Typography>
      )}
      {isSame ? null : (
        <Typography tag="p" variant="pi" textColor="neutral800" paddingTop={3}>
          {presetWords(rule, preset, say, locale)}
        </Typography>
      )}
      {canChange ? (
        <Flex gap={2} paddingTop={3} wrap="wrap">
          {draft ? null : (
            <Button
              variant="secondary"
              size="S"
              disabled={disabled}
              aria-label={say('policy.add-named', { rule: label })}
              onClick={() => {
                replace(presetDraft ?? newRule(rule));
              }}
            >
              {say('policy.add')}
            </Button>
          )}
          {draft && !isSame && presetDraft ? (
            <Button
              variant="tertiary"
              size="S"
              disabled={disabled}
              aria-label={say('policy.as-preset-named', { rule: label })}
              onClick={() => {
                replace(presetDraft);
              }}
            >
              {say('policy.as-preset')}
            </Button>
          ) : null}
          {draft ? (
            <Button
              variant="danger-light"
              size="S"
              disabled={disabled}
              aria-label={say('policy.remove-named', { rule: label })}
              onClick={() => {
                replace(undefined);
              }}
            >
              {say('policy.remove')}
            </Button>
          ) : null}
        </Flex>
      ) : null}
    </Box>
  );
};
