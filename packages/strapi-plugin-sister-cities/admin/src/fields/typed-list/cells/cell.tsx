import { useState } from 'react';

import { useMessages } from '../../../translations/message';
import { errorText } from '../../errors/server-errors';
import { FieldFrame } from '../../frame/field-frame';
import { GroupFrame } from '../../frame/group-frame';

import type { CellProps } from './cell-props';
import { CellControl } from './control';
import { cellProblem } from './problem';

/** One field of an item: its label, control, help, and what is wrong with it. */
export const Cell = (props: CellProps) => {
  const { id, path, field, value, serverError } = props;
  const say = useMessages();
  const [wasLeft, setLeft] = useState(false);
  const problem = wasLeft || serverError !== undefined ? cellProblem(field, value) : undefined;
  const isGroup = field.type === 'texts';
  const told =
    isGroup && typeof serverError !== 'string' ? undefined : errorText(serverError, path, field.label);
  const Frame = isGroup ? GroupFrame : FieldFrame;
  return (
    <Frame
      id={id}
      name={path}
      label={field.label}
      hint={field.help}
      required={field.required ?? false}
      error={problem ? say(problem.id, problem.values) : told}
      onBlur={() => {
        setLeft(true);
      }}
    >
      <CellControl {...props} />
    </Frame>
  );
};
