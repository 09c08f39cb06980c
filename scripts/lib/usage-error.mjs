/** Something the person at the terminal can put right: its message is shown without a stack. */
export class UsageError extends Error {
  constructor(message, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

export async function withReadableErrors(action) {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    if (error.message) console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
