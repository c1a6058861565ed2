// npm run bench: the house beside a bare server of the same Node, figure by figure.
import { sayAndStop } from "../bin/sentence.mjs";
import { buildWhatChanged } from "./built.ts";
import { readOptions } from "./options.ts";

process.env["NODE_ENV"] = "production";
const words = process.argv.slice(2);
try {
  const options = readOptions(words);
  buildWhatChanged();
  const { runBench } = await import("./run.ts");
  await runBench(options, words);
  process.exit();
} catch (error) {
  sayAndStop(error);
}
