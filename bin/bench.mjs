// npm run bench: the house beside a bare server of the same Node.
import { runWithTools } from "./with-tools.mjs";

runWithTools(["--import", "tsx", "bench/all.ts", ...process.argv.slice(2)]);
