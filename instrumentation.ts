/** Reads all data before the server answers: a faulty package stops the start with its report. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { openOrExit } = await import("./app/_server/start");
    await openOrExit();
  }
}
