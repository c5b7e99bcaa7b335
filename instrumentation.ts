/** Reads all data before the server answers: a faulty package stops the start with its report. Sees to what pages last and to a timely end, too. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { openOrExit } = await import("./app/_server/process/start");
    await openOrExit();
    const { letPagesLast } = await import("./app/_server/http/page-lasting");
    letPagesLast();
    const { endInTime } = await import("./app/_server/process/stop");
    endInTime();
  }
}
