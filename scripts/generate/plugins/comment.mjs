/** A docstring for what follows it; nothing where there is nothing to say. */
export const comment = (text, indent = '') =>
  text ? `${indent}/** ${text.replaceAll('*/', '*\\/').trim()} */\n` : '';
