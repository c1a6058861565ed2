import { Problem } from "../../basics/problem.ts";
import type { Ask } from "../../web/context.ts";
import { sourceOf } from "../../web/rate-limit.ts";
import { isNicknameFree } from "./nicknames.reads.ts";

// Few refusals, since each says something about the names in the house.
const refusalLimit = { name: "refused nicknames", most: 20, minutes: 24 * 60 };

/**
 * Whether somebody here has a name so close that a visitor may not be called like it. Many refusals: a problem, "too-often".
 * NOTE: asked only where a free name is at once worn in what is sent, and never again for what was sent before: else anybody could ask,
 * at no cost, who is a member.
 */
export async function isSomebodys(c: Ask, nickname: string): Promise<boolean> {
  const { house, now, read } = c.var;
  const source = sourceOf(c);
  if (house.sources.isSpent(refusalLimit, source, now)) throw new Problem("not-allowed", "too-often");
  if (await isNicknameFree(read, nickname)) return false;
  house.sources.isWithin(refusalLimit, source, now);
  return true;
}
