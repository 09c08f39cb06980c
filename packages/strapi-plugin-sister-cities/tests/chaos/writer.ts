import type { ServedNode } from '../support/served-node';

export interface Writer {
  /** Writes until the node ends or it is told to stop. */
  run(): Promise<void>;
  stop(): void;
}

/** Does one thing after the other; each is told how many there were before, and asks whether it still goes on. */
export const repeating = (
  node: ServedNode,
  step: (count: number, goesOn: () => boolean) => Promise<void>,
): Writer => {
  const life = { isOver: false };
  const goesOn = (): boolean => !life.isOver && node.end() === undefined;
  return {
    run: async () => {
      for (let count = 0; goesOn(); count += 1) await step(count, goesOn);
    },
    stop: () => {
      life.isOver = true;
    },
  };
};
