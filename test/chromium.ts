import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const advice =
  "The journeys need a browser: install Chromium so that `chromium` stands on the PATH (Debian: apt-get install chromium).";

// As root Chromium has no sandbox; the rest keeps it from talking to anybody but us.
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the Chromium of this machine. Throws the sentence that says what to install where there is none. */
export async function openBrowser(): Promise<Browser> {
  const { path, advice: trouble } = findChromium({ install: false });
  if (path === null) throw new Error(trouble);
  return chromium.launch({ executablePath: path, args: flags });
}

/** Where Chromium stands, or the sentence that says what to install; `install` lets Debian's packages bring it. */
export function findChromium({
  install,
}: {
  install: boolean;
}): { path: string; advice: null } | { path: null; advice: string } {
  const path = onPath() ?? (install && bring() ? onPath() : null);
  return path === null ? { path, advice } : { path, advice: null };
}

function onPath(): string | null {
  const { CHROMIUM, PATH = "" } = process.env;
  if (CHROMIUM) return CHROMIUM;
  const candidates = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return candidates.find(isProgram) ?? null;
}

function bring(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return false;
  console.log("  Chromium is missing: bringing it from Debian's packages.");
  const apt = (...words: string[]): boolean =>
    spawnSync("apt-get", words, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  return apt("update", "-q") && apt("install", "-y", "-q", "--no-install-recommends", "chromium");
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
