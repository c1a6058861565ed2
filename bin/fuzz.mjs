// npm run fuzz: puts thousands of inputs into every form. -- --runs N --seed S --only PATH
import { runWithTools } from "./with-tools.mjs";

runWithTools(["--import", "tsx", "bin/fuzzing/all.ts", ...process.argv.slice(2)]);
