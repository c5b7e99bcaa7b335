import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";

/** What the search asks of the machine that it runs on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps its own Chromium, there or not. */
  readonly playwrights: string;
  /** May install Debian's packages. */
  readonly debianRoot: boolean;
  exists(path: string): boolean;
  /** Whether a browser starts: on Ubuntu `chromium-browser` may only say that it is not installed. */
  starts(path: string): boolean;
  /** Runs an installer; a failure shows in what is found afterwards. */
  run(command: string, args: readonly string[]): void;
}

// The shell is the same engine without what a headless run never shows: a test takes two thirds of the time in it.
const commands = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "msedge",
];

/** Debian's packages with a Chromium, the one that is tried first before the other. */
const packages = ["chromium-headless-shell", "chromium"];

/**
 * The program of a Chromium or Chrome that starts: the one that CHROMIUM_PATH names, else one of the system,
 * else Playwright's own. Null where there is none, or where the one named does not start: another would not
 * be the one asked for.
 */
export function findBrowser(machine: Machine = thisMachine()): string | null {
  const { env, playwrights } = machine;
  const candidates = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : [...systemPaths(machine), playwrights];
  return candidates.find((path) => machine.exists(path) && machine.starts(path)) ?? null;
}

/** Finds a browser, or installs one: with Playwright's installer, else as root on Debian from its packages. */
export function findOrInstallBrowser(machine: Machine = thisMachine()): string | null {
  const found = findBrowser(machine);
  if (found !== null || machine.env.CHROMIUM_PATH) return found;
  const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
  machine.run(process.execPath, [cli, "install", "chromium"]);
  const playwrights = findBrowser(machine);
  if (playwrights !== null || !machine.debianRoot) return playwrights;
  machine.run("apt-get", ["update"]);
  for (const name of packages) {
    machine.run("apt-get", ["install", "--yes", "--no-install-recommends", name]);
    const installed = findBrowser(machine);
    if (installed !== null) return installed;
  }
  return null;
}

function systemPaths({ platform, env }: Machine): string[] {
  const windows = platform === "win32";
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((name) => folders.map((folder) => join(folder, windows ? `${name}.exe` : name)));
  return [...onPath, ...usualPaths(platform, env)];
}

/** Where browsers install themselves without a command on the PATH. */
function usualPaths(platform: NodeJS.Platform, env: Machine["env"]): string[] {
  if (platform === "darwin") {
    const names = ["Chromium", "Google Chrome", "Microsoft Edge"];
    const folders = ["/Applications", ...(env.HOME ? [join(env.HOME, "Applications")] : [])];
    return folders.flatMap((folder) => names.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)));
  }
  if (platform === "win32") {
    const programs = [
      "Chromium/Application/chrome",
      "Google/Chrome/Application/chrome",
      "Microsoft/Edge/Application/msedge",
    ];
    const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env["PROGRAMFILES(X86)"]].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => programs.map((program) => join(folder, `${program}.exe`)));
  }
  return [];
}

function thisMachine(): Machine {
  const { platform, env } = process;
  return {
    platform,
    env,
    playwrights: chromium.executablePath(),
    debianRoot: platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version"),
    exists: existsSync,
    // On Windows, asking for the version opens a window.
    starts: (path) => platform === "win32" || spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0,
    run: (command, args) =>
      void spawnSync(command, args, { stdio: "inherit", env: { ...env, DEBIAN_FRONTEND: "noninteractive" } }),
  };
}

/** As a script: readies a browser for the tests, or says in a sentence what is missing. */
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const browser = findOrInstallBrowser();
  if (browser) {
    console.log(`End-to-end tests run in ${browser}.`);
  } else {
    console.error(
      process.env.CHROMIUM_PATH
        ? `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not start; correct it or unset it.`
        : "The end-to-end tests need a browser: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.",
    );
    process.exitCode = 1;
  }
}
