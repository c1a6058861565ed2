import { setImmediate } from "node:timers/promises";
import type { Main } from "../../database/index.ts";
import { memberNames } from "../people/index.ts";
import { closeTo, isReserved } from "./names.ts";

/**
 * Whether a visitor may call themselves so: nobody could take it for a member, for a host or for the number of an interview.
 * Every name is looked at, which is a few milliseconds in a usual community and a fifth of a second among 100,000 members;
 * others are answered in between. The answer must not tell which of the reasons it was, nor be had very often.
 */
export async function isNicknameFree(main: Main, nickname: string): Promise<boolean> {
  if (isReserved(nickname)) return false;
  const isClose = closeTo(nickname);
  for await (const names of memberNames(main)) {
    if (names.some(isClose)) return false;
    await setImmediate();
  }
  return true;
}
