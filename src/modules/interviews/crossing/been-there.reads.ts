import type { Interviews } from "../../../database/index.ts";
import type { Facets } from "../interview.ts";
import { groundOf } from "./ground.ts";
import { guidesMet, type Met } from "./met.ts";
import { profileOf } from "./profile.ts";
import { tokensOf } from "./texts.ts";

/** Published interviews by people who have been where these choices say that somebody is: five at most, best first. Nothing is stored. */
export async function beenThere(read: Interviews, facets: Facets): Promise<Met[]> {
  const ground = await groundOf(read);
  const profile = profileOf(tokensOf({}, facets, new Map(), ground.meanings));
  return guidesMet(read, ground, profile, null);
}
