import { type ChildProcess, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { endNext, startNext } from "../next-server";

/** The production server under measurement. */
export interface Server {
  readonly url: string;
  /** Its process. */
  readonly pid: number;
  /** When what it serves was built. */
  readonly built: Date;
  /** What it holds once all that nobody needs any more is given back. */
  memory(): Promise<Memory>;
  /** What its processors have worked for it, ms. */
  processor(): Promise<number>;
  stop(): Promise<void>;
}

/** The memory of a process, bytes. */
export interface Memory {
  /** All of it that the machine gives it. */
  readonly rss: number;
  /** Its live objects. */
  readonly heapUsed: number;
  /** What objects hold outside the heap. */
  readonly external: number;
}

/** Runs before the server, in its process: what a heap still holds only a collection tells from what it has not yet given back. */
const telling = `
  process.on("message", (what) => {
    if (what === "processor") return process.send(process.cpuUsage());
    gc();
    setImmediate(() => {
      gc();
      process.send(process.memoryUsage());
    });
  });
  process.channel.unref();
`;

/** Serves the production build of a project; builds it first where there is none. Rejects when it does not start. */
export async function startServer(root: string): Promise<Server> {
  const build = `${root}.next/BUILD_ID`;
  if (!existsSync(build)) spawnSync("npm", ["run", "build"], { cwd: root, stdio: "inherit" });
  if (!existsSync(build)) throw new Error("The build failed; there is nothing to measure.");
  const early = ["--expose-gc", "--import", `data:text/javascript,${encodeURIComponent(telling)}`];
  const own = await startNext({ node: early, channel: true });
  const { child, url } = own;
  child.stderr?.pipe(process.stderr);
  return {
    url,
    pid: child.pid ?? 0,
    built: statSync(build).mtime,
    memory: () => tell<Memory>(child, "memory"),
    processor: async () => {
      const { user, system } = await tell<NodeJS.CpuUsage>(child, "processor");
      return (user + system) / 1000;
    },
    stop: () => endNext(own, "SIGTERM"),
  };
}

/** What a server says of itself. Rejects when it has ended. */
function tell<Told>(child: ChildProcess, what: "memory" | "processor"): Promise<Told> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error("The server has ended."));
    child.once("exit", ended);
    child.once("message", (told) => {
      child.off("exit", ended);
      resolve(told as Told);
    });
    child.send(what);
  });
}
