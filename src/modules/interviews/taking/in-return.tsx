import type { JSX } from "../../../web/jsx/index.ts";
import type { Ask } from "../../../web/context.ts";
import { Reflection } from "../crossing/reflection.parts.tsx";
import { beside, reflectionOn } from "../crossing/reflection.reads.ts";
import type { Said } from "../interview.ts";

/**
 * What comes back at once for what somebody said; `except` is the number that it got, if it did, and `above` are its crossovers
 * where the page has them already.
 */
export async function inReturn(
  c: Ask,
  said: Said,
  except: number | null,
  above: readonly { seeker: number; guide: number }[] = [],
): Promise<JSX.Element> {
  const reflection = await reflectionOn(c.var.house.interviews.read, said, except);
  return <Reflection reflection={beside(reflection, except ?? 0, above)} />;
}
