import { running } from './postgres-running';

export default async (): Promise<void> => {
  await running.server?.stop();
};
