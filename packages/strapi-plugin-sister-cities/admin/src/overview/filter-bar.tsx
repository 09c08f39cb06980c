import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useEffect, useState } from 'react';

import { isValueOf, valuesOf } from '../../../shared/vocabulary';

import { useDesk } from './desk';
import { hasFilters, readYear } from './filters';
import type { Filters } from './filters';
import { countriesOf } from './select';
import type { Partner } from './select';
import { useWords } from './use-words';

/** A list needs a value for everything. */
const ALL = 'all';

interface OneProps {
  label: string;
  value: string | undefined;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

const One = ({ label, value, options, onChange }: OneProps) => {
  const { say } = useWords();
  return (
    <Box style={{ flex: '1 1 16rem', maxWidth: '28rem' }}>
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          value={value ?? ALL}
          onChange={(next) => {
            onChange(String(next));
          }}
        >
          <SingleSelectOption value={ALL}>{say('overview.filter-all')}</SingleSelectOption>
          {options.map((option) => (
            <SingleSelectOption key={option.value} value={option.value}>
              {option.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
};

interface YearProps {
  label: string;
  value: number | undefined;
  placeholder: string;
  /** What is wrong with it beside the others. */
  problem: string | undefined;
  onChange: (value: number | undefined) => void;
}

const textOf = (year: number | undefined): string => (year === undefined ? '' : String(year));

const Year = ({ label, value, placeholder, problem, onChange }: YearProps) => {
  const { say } = useWords();
  const [text, setText] = useState(textOf(value));
  // The browser's way back changes the year as well.
  useEffect(() => {
    setText((present) => (readYear(present) === value ? present : textOf(value)));
  }, [value]);
  const isWrong = text !== '' && readYear(text) === undefined;
  const error = isWrong ? say('overview.year-wrong') : problem;
  return (
    <Box style={{ flex: '0 1 12rem' }}>
      <Field.Root {...(error === undefined ? {} : { error })}>
        <Field.Label>{label}</Field.Label>
        <TextInput
          value={text}
          inputMode="numeric"
          autoComplete="off"
          placeholder={placeholder}
          onChange={({ target }: { target: { value: string } }) => {
            const next = target.value.trim();
            setText(next);
            if (next === '' || readYear(next) !== undefined) onChange(readYear(next));
          }}
        />
        <Field.Error />
      </Field.Root>
    </Box>
  );
};

/** Which relationships and years are shown; all of it stands in the address of the page. */
export const FilterBar = ({ partners }: { partners: readonly Partner[] }) => {
  const words = useWords();
  const { say } = words;
  const { address, go, focusSummary } = useDesk();
  const { filters } = address;
  const set = <Name extends keyof Filters>(name: Name, value: Filters[Name] | undefined): void => {
    go({ ...address, filters: { ...filters, [name]: value } });
  };
  const { from, to } = filters;
  const isReversed = from !== undefined && to !== undefined && from > to;
  return (
    <Flex role="group" aria-label={say('overview.filters')} gap={4} wrap="wrap" alignItems="flex-start">
      <One
        label={say('overview.column-designation')}
        value={filters.designation}
        options={valuesOf('designation').map((value) => ({ value, label: words.designation(value) }))}
        onChange={(value) => {
          set('designation', isValueOf('designation', value) ? value : undefined);
        }}
      />
      <One
        label={say('overview.column-standing')}
        value={filters.standing}
        options={valuesOf('standing').map((value) => ({ value, label: words.standing(value) }))}
        onChange={(value) => {
          set('standing', isValueOf('standing', value) ? value : undefined);
        }}
      />
      <One
        label={say('overview.column-country')}
        value={filters.country}
        options={countriesOf(partners, words.country, words.locale).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
        onChange={(value) => {
          set('country', value === ALL ? undefined : value);
        }}
      />
      <One
        label={say('overview.filter-area')}
        value={filters.area}
        options={valuesOf('goalArea').map((value) => ({ value, label: words.area(value) }))}
        onChange={(value) => {
          set('area', isValueOf('goalArea', value) ? value : undefined);
        }}
      />
      <Year
        label={say('overview.filter-from')}
        value={from}
        placeholder="1959"
        problem={isReversed ? say('overview.years-reversed') : undefined}
        onChange={(year) => {
          set('from', year);
        }}
      />
      <Year
        label={say('overview.filter-to')}
        value={to}
        placeholder="2019"
        problem={undefined}
        onChange={(year) => {
          set('to', year);
        }}
      />
      {hasFilters(filters) ? (
        <Box style={{ alignSelf: 'flex-end' }}>
          <Button
            variant="tertiary"
            onClick={() => {
              // The button goes with the filters.
              focusSummary();
              go({ ...address, filters: {} });
            }}
          >
            {say('overview.filter-clear')}
          </Button>
        </Box>
      ) : null}
    </Flex>
  );
};
