import { useState } from 'react';

import { useMessages } from '../../../translations/message';
import { useCodeProblem } from '../../code/use-code-problem';
import { errorText } from '../../errors/server-errors';
import { FieldFrame } from '../../frame/field-frame';
import { GroupFrame } from '../../frame/group-frame';

import type { CellProps } from './cell-props';
import { CellControl } from './control';
import { cellProblem } from './problem';

/** One field of an item: its label, control, help, and what is wrong with it. */
export const Cell = (props: Omit<CellProps, 'hasError'>) => {
  const { id, path, field, value, serverError } = props;
  const say = useMessages();
  const codeProblem = useCodeProblem();
  const [wasLeft, setLeft] = useState(false);
  const [isIn, setIn] = useState(false);
  const problem = wasLeft || serverError !== undefined ? cellProblem(field, value) : undefined;
  // Whoever writes a code is not told with every letter that it is none yet.
  const noCode = !isIn && field.type === 'text' ? codeProblem(field.format, value) : undefined;
  const isGroup = field.type === 'texts';
  const told =
    isGroup && typeof serverError !== 'string' ? undefined : errorText(serverError, path, field.label);
  const error = problem ? say(problem.id, problem.values) : (noCode ?? told);
  const Frame = isGroup ? GroupFrame : FieldFrame;
  return (
    <Frame
      id={id}
      name={path}
      label={field.label}
      hint={field.help}
      required={field.required ?? false}
      error={error}
      onFocus={() => {
        setIn(true);
      }}
      onBlur={() => {
        setIn(false);
        setLeft(true);
      }}
    >
      <CellControl {...props} hasError={error !== undefined} />
    </Frame>
  );
};
