export { createPreview } from './create-preview';
export type { Preview, PreviewOptions, PreviewPermit, PreviewReader } from './create-preview';
