import { setImmediate } from "node:timers/promises";
import type { Main } from "../../database/index.ts";
import { memberNames } from "../people/index.ts";
import { closeTo } from "./names.ts";

/**
 * Whether nobody could take a visitor who calls themselves so for a member or a host. Every name is looked at, which is a few
 * milliseconds in a usual community and a fifth of a second among 100,000 members; others are answered in between.
 */
export async function isNicknameFree(main: Main, nickname: string): Promise<boolean> {
  const isClose = closeTo(nickname);
  for await (const names of memberNames(main)) {
    if (names.some(isClose)) return false;
    await setImmediate();
  }
  return true;
}
