import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findBrowser, findOrInstallBrowser, type Machine } from "./e2e/browser";

const playwrights = "/cache/chrome";

interface Given extends Partial<Omit<Machine, "exists" | "starts" | "run">> {
  /** Programs that are there. */
  readonly there?: readonly string[];
  /** Those of them that do not start. */
  readonly broken?: readonly string[];
  /** What is there after the command that ends so. */
  readonly installs?: Readonly<Record<string, string>>;
}

/** A machine that is made up, with the commands that were run on it. */
function machine({ there = [], broken = [], installs = {}, ...rest }: Given) {
  const present = new Set(there);
  const ran: string[] = [];
  const made: Machine = {
    platform: "linux",
    env: { PATH: ["/usr/local/bin", "/usr/bin"].join(delimiter) },
    playwrights,
    debianRoot: false,
    exists: (path) => present.has(path),
    starts: (path) => !broken.includes(path),
    run: (command, args) => {
      const line = [command, ...args].join(" ");
      ran.push(line);
      for (const [word, path] of Object.entries(installs)) if (line.endsWith(word)) present.add(path);
    },
    ...rest,
  };
  return { made, ran };
}

describe("findBrowser", () => {
  it("takes the one that CHROMIUM_PATH names before any other", () => {
    const { made } = machine({
      env: { CHROMIUM_PATH: "/opt/c", PATH: "/usr/bin" },
      there: ["/opt/c", "/usr/bin/chromium"],
    });
    expect(findBrowser(made)).toBe("/opt/c");
  });

  it("takes no other where the one named is missing", () => {
    const { made } = machine({ env: { CHROMIUM_PATH: "/opt/c", PATH: "/usr/bin" }, there: ["/usr/bin/chromium"] });
    expect(findBrowser(made)).toBeNull();
  });

  it.each([
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
  ])("finds %s on the PATH", (name) => {
    const path = join("/usr/bin", name);
    expect(findBrowser(machine({ there: [path, playwrights] }).made)).toBe(path);
  });

  it("prefers Chromium to Chrome, wherever on the PATH", () => {
    const there = ["/usr/local/bin/google-chrome", "/usr/bin/chromium"];
    expect(findBrowser(machine({ there }).made)).toBe("/usr/bin/chromium");
  });

  it("prefers the headless shell to the browser with windows", () => {
    const there = ["/usr/local/bin/chromium", "/usr/bin/chromium-headless-shell"];
    expect(findBrowser(machine({ there }).made)).toBe("/usr/bin/chromium-headless-shell");
  });

  it("passes over a command that does not start", () => {
    const there = ["/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    expect(findBrowser(machine({ there, broken: ["/usr/bin/chromium-browser"] }).made)).toBe("/usr/bin/google-chrome");
  });

  it("finds the usual places of macOS", () => {
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser(machine({ platform: "darwin", there: [chrome] }).made)).toBe(chrome);
  });

  it("finds the usual places of Windows", () => {
    const edge = join("C:/Program Files (x86)", "Microsoft/Edge/Application/msedge.exe");
    const env = { "PROGRAMFILES(X86)": "C:/Program Files (x86)" };
    expect(findBrowser(machine({ platform: "win32", env, there: [edge] }).made)).toBe(edge);
  });

  it("takes Playwright’s own where the system has none", () => {
    expect(findBrowser(machine({ there: [playwrights] }).made)).toBe(playwrights);
  });

  it("finds nothing on a machine without a browser and without a PATH", () => {
    expect(findBrowser(machine({ env: {} }).made)).toBeNull();
  });
});

describe("findOrInstallBrowser", () => {
  it("installs nothing where there is a browser", () => {
    const { made, ran } = machine({ there: ["/usr/bin/chromium"] });
    expect(findOrInstallBrowser(made)).toBe("/usr/bin/chromium");
    expect(ran).toEqual([]);
  });

  it("installs nothing where CHROMIUM_PATH names one that is missing", () => {
    const { made, ran } = machine({ env: { CHROMIUM_PATH: "/opt/c" }, debianRoot: true });
    expect(findOrInstallBrowser(made)).toBeNull();
    expect(ran).toEqual([]);
  });

  it("asks Playwright’s installer first", () => {
    const { made, ran } = machine({ debianRoot: true, installs: { "install chromium": playwrights } });
    expect(findOrInstallBrowser(made)).toBe(playwrights);
    expect(ran).toHaveLength(1);
    expect(ran[0]).toMatch(/cli\.js install chromium$/);
  });

  it("takes Debian’s package where Playwright’s does not come and the user is root", () => {
    const shell = "/usr/bin/chromium-headless-shell";
    const { made, ran } = machine({ debianRoot: true, installs: { "recommends chromium-headless-shell": shell } });
    expect(findOrInstallBrowser(made)).toBe(shell);
    expect(ran.slice(1)).toEqual([
      "apt-get update",
      "apt-get install --yes --no-install-recommends chromium-headless-shell",
    ]);
  });

  it("takes Debian’s whole Chromium where there is no package of the shell", () => {
    const { made, ran } = machine({ debianRoot: true, installs: { "recommends chromium": "/usr/bin/chromium" } });
    expect(findOrInstallBrowser(made)).toBe("/usr/bin/chromium");
    expect(ran).toHaveLength(4);
  });

  it("takes Debian’s package where Playwright’s came but lacks a library", () => {
    const installs = { "install chromium": playwrights, "recommends chromium": "/usr/bin/chromium" };
    const { made } = machine({ debianRoot: true, broken: [playwrights], installs });
    expect(findOrInstallBrowser(made)).toBe("/usr/bin/chromium");
  });

  it("leaves the system alone where the user is not root on Debian", () => {
    const { made, ran } = machine({});
    expect(findOrInstallBrowser(made)).toBeNull();
    expect(ran).toHaveLength(1);
  });
});
