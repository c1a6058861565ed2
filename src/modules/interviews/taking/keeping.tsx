import { show } from "../../../web/answers.ts";
import type { Ask } from "../../../web/context.ts";
import { inReturn } from "./in-return.tsx";
import { KeptPage } from "./kept.pages.tsx";
import type { Taking } from "./taking.forms.ts";
import { amissPage } from "./walking.tsx";

/** For who keeps the interview to themselves: what comes back, drawn from what was sent along. Nothing is stored. */
export async function keepToMyself(c: Ask, taking: Taking): Promise<Response> {
  const amiss = amissPage(c, taking);
  if (amiss) return amiss;
  return show(c, KeptPage(c.var.frame, taking, await inReturn(c, taking.said, null)));
}
