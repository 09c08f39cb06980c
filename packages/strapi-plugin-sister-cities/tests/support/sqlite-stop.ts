import { running } from './sqlite-running';

export default async (): Promise<void> => {
  await running.template?.drop();
};
