// npm run seed -- --members N: fills an empty place with a community of any size, for whoever measures.
import { runWithTools } from "./with-tools.mjs";

runWithTools(["--import", "tsx", "bench/seed/main.ts", ...process.argv.slice(2)]);
