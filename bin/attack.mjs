// npm run attack: tries to tell a known address from an unknown one, and a nearly right secret from a wrong one, by time.
import { runWithTools } from "./with-tools.mjs";

runWithTools(["--import", "tsx", "test/attack/all.ts", ...process.argv.slice(2)]);
