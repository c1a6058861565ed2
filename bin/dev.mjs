// npm run dev: the server runs from its sources and starts again when one changes.
import { runWithTools } from "./with-tools.mjs";

runWithTools(["bin/develop.ts", ...process.argv.slice(2)]);
