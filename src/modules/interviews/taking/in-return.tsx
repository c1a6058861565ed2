import type { JSX } from "../../../web/jsx/index.ts";
import type { Ask } from "../../../web/context.ts";
import { Reflection } from "../crossing/reflection.parts.tsx";
import { reflectionOn } from "../crossing/reflection.reads.ts";
import type { Said } from "../interview.ts";

/** What comes back at once for what somebody said; `except` is the number that it got, if it did. */
export async function inReturn(c: Ask, said: Said, except: number | null): Promise<JSX.Element> {
  return <Reflection reflection={await reflectionOn(c.var.house.interviews.read, said, except)} />;
}
