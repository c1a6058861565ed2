// npm start: installs and builds what is missing, then opens the house. Any Node from 20 on can read this.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { dist, isBuilt, root } from "./fingerprint.mjs";
import { install } from "./install.mjs";
import { handOver, node26 } from "./node-26.mjs";
import { sayAndStop, Sentence } from "./sentence.mjs";

try {
  install({ dev: false });
  if (!isBuilt()) build();
  handOver(["--enable-source-maps", join(dist, "main.js"), ...process.argv.slice(2)], {
    NODE_COMPILE_CACHE: join(dist, "compiled"),
  });
} catch (error) {
  sayAndStop(error);
}

function build() {
  console.log("Building Landfall.");
  const { status } = spawnSync(node26(), ["bin/build.mjs"], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Sentence("Landfall could not be built: see above where.");
}
