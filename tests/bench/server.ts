import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** The production server under measurement. */
export interface Server {
  readonly url: string;
  /** When what it serves was built. */
  readonly built: Date;
  stop(): Promise<void>;
}

/** Serves the production build of a project; builds it first where there is none. Rejects when it does not start. */
export async function startServer(root: string): Promise<Server> {
  const build = `${root}.next/BUILD_ID`;
  if (!existsSync(build)) spawnSync("npm", ["run", "build"], { cwd: root, stdio: "inherit" });
  if (!existsSync(build)) throw new Error("The build failed; there is nothing to measure.");
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const next = `${root}node_modules/next/dist/bin/next`;
  const child = spawn(process.execPath, [next, "start", "--port", `${port}`], { cwd: root, stdio: "ignore" });
  await answers(url, child);
  return { url, built: statSync(build).mtime, stop: () => stop(child) };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 150 && child.exitCode === null; tries++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await wait(200);
  }
  child.kill();
  throw new Error("The server did not start within half a minute.");
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await ended;
}

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(address)));
    });
  });
}
