/** Whether a text can be sent as a token: visible ASCII, as a header takes it. */
export const isToken = (text: string): boolean => /^[!-~]+$/.test(text);
