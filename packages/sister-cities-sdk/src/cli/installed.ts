import { isObject } from '../json';

import { CommandError } from './usage';

/**
 * A package that only some users of this one need.
 *
 * @throws CommandError that says how to install it, where it is not.
 */
export const installed = async <Module>(name: string, load: () => Promise<Module>): Promise<Module> => {
  try {
    return await load();
  } catch (error) {
    if (!isObject(error) || error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CommandError(`This needs the package ${name}. Install it: npm install --save-dev ${name}`);
  }
};
