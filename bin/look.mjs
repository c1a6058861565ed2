// npm run look: photographs every page of the demo.
import { runWithTools } from "./with-tools.mjs";

runWithTools(["bin/looking/all.ts", ...process.argv.slice(2)]);
