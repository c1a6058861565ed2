// Serves from the sources: esbuild keeps the bundle fresh, and the server starts again on each new one.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { dist, root } from "./fingerprint.mjs";

let server: ChildProcess | null = null;
let waiting: NodeJS.Timeout | null = null;

start();
// A change often touches several files: they are waited for.
watch(join(root, "src"), { recursive: true }, () => {
  if (waiting) clearTimeout(waiting);
  waiting = setTimeout(start, 100);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    server?.kill("SIGTERM");
    process.exit(0);
  });
}

function start(): void {
  const { status } = spawnSync(process.execPath, ["bin/build.mjs"], { cwd: root, stdio: "inherit" });
  // A build that fails has said why; the server of before goes on.
  if (status !== 0) return;
  const previous = server;
  const open = (): void => {
    server = spawn(
      process.execPath,
      ["--enable-source-maps", join(dist, "main.js"), ...process.argv.slice(2)],
      {
        cwd: root,
        stdio: "inherit",
      },
    );
  };
  if (previous === null || previous.exitCode !== null) return open();
  previous.once("exit", open);
  previous.kill("SIGTERM");
}
