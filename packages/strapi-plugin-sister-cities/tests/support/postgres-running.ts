/** Where the setup leaves the server for the teardown; jest runs both in one process. */
export const running: { server?: { stop(): Promise<void> } } = {};
