import { spawnSync } from "node:child_process";
import { isBuilt, root } from "../bin/fingerprint.mjs";
import { Sentence } from "../bin/sentence.mjs";

/** Builds what is to be opened, where it is not built as it stands. Throws a sentence where that fails. */
export function buildWhatChanged(): void {
  if (isBuilt()) return;
  const { status } = spawnSync(process.execPath, ["bin/build.mjs"], {
    cwd: root,
    stdio: ["ignore", 2, "inherit"],
  });
  if (status !== 0) throw new Sentence("Landfall could not be built: see above where.");
}
