import { Box, TextInput, Typography } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import type { ChangeEvent } from 'react';
import { useIntl } from 'react-intl';

import { isAxis } from '../../../../shared/coordinates';
import type { Axis } from '../../../../shared/coordinates';
import { useMessages } from '../../translations/message';
import { errorText } from '../errors/server-errors';
import { useFreshError } from '../errors/use-fresh-error';
import { FieldFrame } from '../frame/field-frame';
import { filledOr, labelText } from '../input-props';
import type { FieldInputProps } from '../input-props';
import { Answer } from '../understood/answer';
import { useDraft } from '../use-draft';

import { misunderstanding, understanding } from './describe';
import type { Point } from './describe';
import { PointMap } from './point-map';
import { readCoordinates } from './read';

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

const pointOf = (axis: Axis, own: unknown, other: unknown): Point | undefined => {
  if (typeof own !== 'number' || typeof other !== 'number') return undefined;
  return axis === 'latitude' ? { latitude: own, longitude: other } : { latitude: other, longitude: own };
};

interface CoordinateProps extends FieldInputProps {
  axis: Axis;
  /** The field of the other number. */
  pair: string;
}

/** A number as it is written, with a point before its decimals as in every register of places. */
const textOf = (value: unknown): string =>
  typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';

const Coordinate = ({ axis, pair, ...props }: CoordinateProps) => {
  const { name, hint, placeholder, disabled = false } = props;
  const id = useId();
  const say = useMessages();
  const { locale } = useIntl();
  const field = useField(name);
  const other = useField(pair);
  const typing = useDraft(field.value, textOf(field.value));
  const [isTyping, setTyping] = useState(false);
  const [wasLeft, setLeft] = useState(false);
  const focusRef = useFocusInputField<HTMLInputElement>(name);
  const serverError = useFreshError(field.error, field.value);

  const reading = readCoordinates(typing.text, axis, locale);
  const isAlone = wasLeft && isEmpty(field.value) && !isEmpty(other.value);
  const problem = misunderstanding(reading, axis, say) ?? (isAlone ? say('coordinate.both') : undefined);
  const error = (isTyping ? undefined : problem) ?? errorText(serverError, name, labelText(props));
  const answer = error === undefined ? understanding(reading, axis, locale, say) : undefined;

  const put = (point: Point): void => {
    const [own, others] =
      axis === 'latitude' ? [point.latitude, point.longitude] : [point.longitude, point.latitude];
    typing.drop();
    field.onChange(name, own);
    other.onChange(pair, others);
  };

  const change = (text: string): void => {
    const next = readCoordinates(text, axis, locale);
    setTyping(true);
    if (next.kind === 'pair') {
      const own = next[axis];
      typing.keep({ text, value: own });
      field.onChange(name, own);
      other.onChange(pair, next[axis === 'latitude' ? 'longitude' : 'latitude']);
      return;
    }
    // What is not understood is kept as typed: the server refuses it, and nobody loses it.
    const isOwn = next.kind === 'one' && (next.axis ?? axis) === axis;
    const value = isOwn ? next.degrees : text.trim() || null;
    typing.keep({ text, value });
    field.onChange(name, value);
  };

  return (
    <Box>
      <FieldFrame {...props} id={id} error={error}>
        <TextInput
          ref={focusRef}
          value={typing.text}
          placeholder={disabled ? '' : filledOr(placeholder, say('coordinate.placeholder'))}
          disabled={disabled}
          autoComplete="off"
          onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
            change(target.value);
          }}
          onBlur={() => {
            setTyping(false);
            setLeft(true);
            typing.drop();
          }}
          {...(error === undefined
            ? { 'aria-describedby': `${id}-understood${hint ? ` ${id}-hint` : ''}` }
            : {})}
        />
        <Answer id={`${id}-understood`} words={answer} />
      </FieldFrame>
      {axis === 'latitude' ? (
        <PointMap
          label={labelText(props)}
          point={pointOf(axis, field.value, other.value)}
          disabled={disabled}
          onPick={put}
        />
      ) : null}
    </Box>
  );
};

/** One of the two numbers of a place. Either understands a text with both, and the first shows the place on a map. */
const CoordinateInput = (props: FieldInputProps) => {
  const say = useMessages();
  const { axis, pair } = props.attribute?.options ?? {};
  return isAxis(axis) && typeof pair === 'string' ? (
    <Coordinate {...props} axis={axis} pair={pair} />
  ) : (
    <Typography variant="pi">{say('field.option-missing')}</Typography>
  );
};

export default CoordinateInput;
