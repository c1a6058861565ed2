// npm run look: photographs every page of the demo.
import { runWithTools } from "./with-tools.mjs";

runWithTools(["--import", "tsx", "bin/looking/all.ts", ...process.argv.slice(2)]);
