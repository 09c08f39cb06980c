/** Hands a file over to the person before the screen. */
export const download = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** The same with what is written as JSON. */
export const downloadJson = (name: string, content: unknown): void => {
  download(name, new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
};
