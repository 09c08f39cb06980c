import { Box, Button, Checkbox, Field, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';

import { MOST_LETTERS } from '../../../shared/letters-to-partners';
import type { PartnersToWriteTo, PartnerToWriteTo } from '../../../shared/letters-to-partners';
import { textIn } from '../dialogs/fields';
import type { Draft } from '../dialogs/fields';
import { optionsOf } from '../dialogs/options';
import { OneOf } from '../fields/choice/one-of';
import { stateWords } from '../relationship-panel/state-words';
import { useMessages } from '../translations/message';

import { ALL, takenOutIn } from './draft';
import { chosenIn, lettersOf, offeredTo, partnerWords } from './letters';

interface PartnersStepProps {
  draft: Draft;
  /** In their order. */
  partners: readonly PartnerToWriteTo[];
  isCut: PartnersToWriteTo['isCut'];
  change: (name: string, value: string | readonly string[]) => void;
  back: () => void;
  next: () => void;
}

const Filter = ({
  name,
  draft,
  change,
}: Pick<PartnersStepProps, 'draft' | 'change'> & { name: 'designation' | 'standing' }) => {
  const say = useMessages();
  return (
    <Box style={{ flex: '1 1 16rem', maxWidth: '28rem' }}>
      <Field.Root name={name}>
        <Field.Label>{say(`letters.${name}`)}</Field.Label>
        <OneOf
          value={textIn(draft, name)}
          options={[{ value: ALL, label: say('letters.all') }, ...optionsOf(name, say)]}
          required
          disabled={false}
          onChange={(value) => {
            change(name, value ?? ALL);
          }}
        />
      </Field.Root>
    </Box>
  );
};

/** Who gets a letter: all that the filters leave, less those that are taken out. */
export const PartnersStep = ({ draft, partners, isCut, change, back, next }: PartnersStepProps) => {
  const say = useMessages();
  const label = useId();
  const offered = lettersOf(draft, offeredTo(draft, partners));
  const chosen = chosenIn(draft, partners);
  const takenOut = takenOutIn(draft);
  const isTooMany = chosen.length > MOST_LETTERS;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <Filter name="designation" draft={draft} change={change} />
        <Filter name="standing" draft={draft} change={change} />
      </Flex>
      {isCut ? <Typography tag="p">{say('letters.cut')}</Typography> : null}
      <Box role="group" aria-labelledby={label}>
        <Typography tag="p" id={label} fontWeight="bold" paddingBottom={3}>
          {say('letters.choose')}
        </Typography>
        {offered.length === 0 ? (
          <Typography tag="p">
            {say(partners.length === 0 ? 'letters.no-partner' : 'letters.none-fits')}
          </Typography>
        ) : (
          <Flex tag="ul" direction="column" alignItems="flex-start" gap={3}>
            {offered.map(({ partner, missing }) => (
              <li key={partner.relationship}>
                <Checkbox
                  checked={!takenOut.includes(partner.relationship)}
                  onCheckedChange={(isChecked) => {
                    const others = takenOut.filter((each) => each !== partner.relationship);
                    change('takenOut', isChecked === true ? others : [...others, partner.relationship]);
                  }}
                >
                  {say('letters.partner-line', {
                    partner: partnerWords(partner),
                    state: stateWords(partner, say),
                  })}
                </Checkbox>
                {missing.length === 0 ? null : (
                  <Typography tag="p" variant="pi" textColor="danger700" paddingLeft={7}>
                    {say('letters.lacks', { names: missing.map((name) => `{${name}}`).join(', ') })}
                  </Typography>
                )}
              </li>
            ))}
          </Flex>
        )}
      </Box>
      <Box role="status">
        <Typography tag="p">{say('letters.chosen', { count: chosen.length })}</Typography>
        {isTooMany ? (
          <Typography tag="p" textColor="danger700">
            {say('letters.too-many', { most: MOST_LETTERS })}
          </Typography>
        ) : null}
      </Box>
      <Flex gap={3} wrap="wrap">
        <Button variant="tertiary" onClick={back}>
          {say('letters.back', { name: say('letters.step-text') })}
        </Button>
        <Button disabled={chosen.length === 0 || isTooMany} onClick={next}>
          {say('letters.next', { name: say('letters.step-preview') })}
        </Button>
      </Flex>
    </Flex>
  );
};
