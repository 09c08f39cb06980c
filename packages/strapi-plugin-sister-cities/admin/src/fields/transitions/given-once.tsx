import type { ComponentType } from 'react';

import { metaOf } from '../../model/field-meta';
import { useMessages } from '../../translations/message';
import type { FieldInputProps } from '../input-props';

import { useIsStored } from './use-is-stored';

type Input = ComponentType<FieldInputProps>;

/**
 * Closes the inputs of fields that are given when a record is made, and from then on changed by transitions only.
 * Every other field is left as it is.
 */
export const givenOnce = (Input: Input): Input => {
  const GivenOnce = (props: FieldInputProps) => {
    const say = useMessages();
    if (!useIsStored(props)) return <Input {...props} />;
    const hint = (
      <>
        {props.hint}
        {props.hint ? ' ' : ''}
        {say('transitions.closed')}
      </>
    );
    return <Input {...props} disabled hint={hint} />;
  };
  return function MaybeGivenOnce(props) {
    return metaOf(props.attribute)?.isWrittenByTransitions ? <GivenOnce {...props} /> : <Input {...props} />;
  };
};
