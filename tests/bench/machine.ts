import { cpus, loadavg, platform, release, totalmem } from "node:os";

/** Where and under what load it was measured; times of two machines are not compared. */
export type Machine = Readonly<Record<string, string>>;

/**
 * @param chromium the browser's own name and version
 * @param before the load averages before anything was measured
 */
export function describeMachine(chromium: string, built: Date, before: readonly number[]): Machine {
  const said = (loads: readonly number[]) => loads.map((load) => load.toFixed(2)).join(", ");
  const [first] = cpus();
  return {
    processor: `${cpus().length} × ${first?.model ?? "unknown"}`,
    memory: `${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    system: `${platform()} ${release()}`,
    node: process.version,
    chromium,
    "load average before (1, 5, 15 min)": said(before),
    "load average after": said(loadavg()),
    measured: new Date().toISOString(),
    built: built.toISOString(),
  };
}
