// npm run bench: the house beside a bare server of the same Node, figure by figure.
import { spawnSync } from "node:child_process";
import { isBuilt, root } from "../bin/fingerprint.mjs";
import { sayAndStop, Sentence } from "../bin/sentence.mjs";
import { readOptions } from "./options.ts";
import { clockRendering } from "./render-clock.ts";

process.env["NODE_ENV"] = "production";
const words = process.argv.slice(2);
try {
  const options = readOptions(words);
  if (!isBuilt()) build();
  // NOTE: what follows imports the pages, and must find the clock before it does.
  clockRendering();
  const { runBench } = await import("./run.ts");
  await runBench(options, words);
  process.exit();
} catch (error) {
  sayAndStop(error);
}

function build(): void {
  const { status } = spawnSync(process.execPath, ["bin/build.mjs"], {
    cwd: root,
    stdio: ["ignore", 2, "inherit"],
  });
  if (status !== 0) throw new Sentence("Landfall could not be built: see above where.");
}
