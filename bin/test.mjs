// npm test: everything that must hold, in one command, at home and in CI alike.
import { runWithTools } from "./with-tools.mjs";

runWithTools(["bin/testing/all.ts", ...process.argv.slice(2)], (error) => {
  console.error(error instanceof Error ? error.message : error);
  console.log("0 passed, 1 failed");
  process.exit(1);
});
