// Installs what package-lock.json names, and only when what stands in node_modules is something else.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./fingerprint.mjs";
import { Sentence } from "./sentence.mjs";

const stamp = join(root, "node_modules", ".landfall");

/**
 * Sees to it that the packages stand, those for development too when `dev` is wished. Throws a `Sentence`.
 * @param {{ dev: boolean }} extent
 */
export function install({ dev }) {
  const lock = readFileSync(join(root, "package-lock.json"));
  const hash = createHash("sha256").update(lock).digest("hex");
  const [stampedHash, extent] = readStamp();
  if (stampedHash === hash && (extent === "dev" || !dev)) return;

  // Never less than what is there: who develops here keeps the tools after an `npm start`.
  const withDev = dev || extent === "dev" || stands(lock, { dev: true });
  if (!stands(lock, { dev: withDev })) download(withDev);
  writeFileSync(stamp, `${hash} ${withDev ? "dev" : "run"}`);
}

function readStamp() {
  try {
    return readFileSync(stamp, "utf8").split(" ");
  } catch {
    return [];
  }
}

// npm keeps its own list of what it has put there; optional packages may be missing, as most are for other machines.
/** @param {Buffer} lock @param {{ dev: boolean }} extent */
function stands(lock, { dev }) {
  try {
    const hidden = readFileSync(join(root, "node_modules", ".package-lock.json"), "utf8");
    const there = JSON.parse(hidden).packages;
    const wanted = Object.entries(JSON.parse(lock.toString()).packages).filter(([path]) => path !== "");
    return wanted.every(([path, { version, integrity, optional, dev: forDev, devOptional }]) => {
      const found = there[path];
      if (!found) return optional || (!dev && (forDev || devOptional));
      return found.version === version && found.integrity === integrity;
    });
  } catch {
    return false;
  }
}

/** @param {boolean} dev */
function download(dev) {
  console.log(
    dev
      ? "Installing what Landfall and its tests stand on, once."
      : "Installing what Landfall stands on, once.",
  );
  // No package needs its install script, and none of them gets to run one.
  const words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  words.push(dev ? "--include=dev" : "--omit=dev");
  // Its errors are worth reading, its sums are not.
  /** @type {import("node:child_process").StdioOptions} */
  const quiet = ["inherit", "ignore", "inherit"];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...words], { cwd: root, stdio: quiet })
    : spawnSync("npm", words, { cwd: root, stdio: quiet, shell: process.platform === "win32" });
  if (status !== 0) {
    throw new Sentence("The packages could not be installed: see above what npm said, then try again.");
  }
}
