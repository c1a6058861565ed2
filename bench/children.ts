import { type ChildProcess, fork, type ForkOptions, spawn, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

// Whatever the bench starts ends with the bench, however that ends.
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));

/** Starts a program that ends with this one at the latest. */
export function start(words: readonly string[], options: SpawnOptions): ChildProcess {
  return kept(spawn(process.execPath, words, options));
}

/** Starts a part of the bench in a process of its own; it speaks with this one by messages. */
export function startPart(name: string, options: ForkOptions = {}): ChildProcess {
  const quiet = ["--no-warnings"];
  return kept(
    fork(join(import.meta.dirname, `${name}.ts`), { execArgv: quiet, serialization: "advanced", ...options }),
  );
}

function kept(child: ChildProcess): ChildProcess {
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** The next message of a part. Rejects when it ends before it spoke. */
export async function heard<Message>(child: ChildProcess): Promise<Message> {
  const listening = new AbortController();
  const { signal } = listening;
  try {
    const ended = once(child, "exit", { signal }).then(([code]) => {
      throw new Error(`A part of the bench ended with ${String(code)} before it answered`);
    });
    return await Promise.race([once(child, "message", { signal }).then(([said]) => said as Message), ended]);
  } finally {
    listening.abort();
  }
}

/** Ends what was started here, and waits until it is gone; after five seconds it is not asked any more. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const push = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await gone;
  clearTimeout(push);
}
