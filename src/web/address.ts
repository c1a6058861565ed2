import type { Ask } from "./context.ts";

/** A path of ours as a whole address, to be passed on: under the public address, or the one in use where none is set. */
export function wholeAddress(c: Ask, path: string): string {
  const { config } = c.var.house;
  return new URL(path, config.publicUrlIsSet ? config.publicUrl : c.req.url).href;
}
