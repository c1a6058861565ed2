import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** The memory that a process holds now, in megabytes. */
export function memoryOf(pid: number): number {
  const kilobytes = execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(kilobytes) / 1024;
}

// Linux counts in hundredths of a second.
const ticks = 100;

/** How many seconds of processor a process has used so far; null where the machine does not say it exactly. */
export function processorOf(pid: number): number | null {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return null;
  // The name in brackets may hold spaces.
  const [, rest = ""] = /\) (.*)/s.exec(readFileSync(path, "utf8")) ?? [];
  const fields = rest.split(" ");
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}

/** Notes the most memory that a process holds until it is asked. */
export function watchMemory(pid: number): () => number {
  let most = memoryOf(pid);
  const look = (): void => void (most = Math.max(most, memoryOf(pid)));
  const timer = setInterval(look, 250);
  return () => {
    clearInterval(timer);
    look();
    return most;
  };
}
