// npm start: installs and builds what is missing, then opens the house. Any Node from 20 on can read this.
import { spawnSync } from "node:child_process";
import nodeModule from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { dist, isBuilt, root } from "./fingerprint.mjs";
import { install } from "./install.mjs";
import { endWithParent, handOver, isNode26, node26 } from "./node-26.mjs";
import { sayAndStop, Sentence } from "./sentence.mjs";

const main = join(dist, "main.js");
const compiled = join(dist, "compiled");

try {
  install({ dev: false });
  if (!isBuilt()) build();
  // npm puts the Node that it installed first on the PATH: from the second start on, this process is the right one.
  if (isNode26(process.version)) await openHere();
  else handOver([main, ...process.argv.slice(2)], { NODE_COMPILE_CACHE: compiled });
} catch (error) {
  sayAndStop(error);
}

function build() {
  console.log("Building Landfall.");
  const { status } = spawnSync(node26(), ["bin/build.mjs"], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Sentence("Landfall could not be built: see above where.");
}

async function openHere() {
  process.chdir(root);
  endWithParent(() => process.kill(process.pid, "SIGTERM"));
  nodeModule.enableCompileCache(compiled);
  await import(pathToFileURL(main).href);
}
