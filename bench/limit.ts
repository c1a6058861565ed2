import type { ChildProcess } from "node:child_process";
import { end, heard, startPart } from "./children.ts";
import type { Told } from "./limit-server.ts";

/** The bare server beside which the house is measured, in a process of its own. */
export type Limit = {
  origin: string;
  process: ChildProcess;
  /** Gives it the answers that it repeats from now on. */
  tell(told: Told): Promise<void>;
  close(): Promise<void>;
};

/** Starts a bare server of the same Node. */
export async function openLimit(): Promise<Limit> {
  const child = startPart("limit-server");
  const port = await heard<number>(child);
  return {
    origin: `http://127.0.0.1:${port}`,
    process: child,
    async tell(told) {
      child.send(told);
      await heard(child);
    },
    close: () => end(child),
  };
}
