import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** A process that serves the production build. */
export interface NextServer {
  readonly child: ChildProcess;
  readonly url: string;
}

/** How a server is started. */
export interface Start {
  /** The system chooses one by default. */
  readonly port?: string;
  /** Arguments of Node, which come before the server's. */
  readonly node?: readonly string[];
  /** Whether messages go to and fro; not by default. */
  readonly channel?: boolean;
  /** What it is started in, whose data it serves; the project by default. */
  readonly folder?: string;
}

/** How much of what a server says is kept, should it not start, characters. */
const kept = 4000;

/**
 * Serves the production build, and waits until it has its data. Reads all that the server says to the end: one that
 * is not heard stops when its pipe is full. Ends it when the asking process ends by itself. Rejects with what it said
 * if it ends before.
 */
export async function startNext({
  port = "0",
  node = [],
  channel = false,
  folder = root,
}: Start = {}): Promise<NextServer> {
  const child = spawn(process.execPath, [...node, next, "start", root, "--port", port], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe", channel ? "ipc" : "ignore"],
  });
  const orphan = () => child.kill("SIGKILL");
  process.once("exit", orphan);
  child.once("exit", () => process.off("exit", orphan));
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (part: Buffer) => {
      said = `${said}${part}`.slice(-kept);
      const [at] = /http:\/\/localhost:\d+(?=\s)/.exec(said) ?? [];
      if (at) resolve(at);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`The server did not start. ${said}`)));
  });
  const health = await fetch(`${url}/healthz`);
  await health.arrayBuffer();
  if (!health.ok) {
    await endNext({ child });
    throw new Error(`The server answers ${health.status}. ${said}`);
  }
  return { child, url };
}

/** Ends a server as a crash would, or as its host would; one that has ended already is left alone. */
export async function endNext(
  { child }: Pick<NextServer, "child">,
  signal: "SIGKILL" | "SIGTERM" = "SIGKILL",
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}
