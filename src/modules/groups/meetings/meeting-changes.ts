import type { Id } from "../../../basics/ids.ts";
import { bellOf } from "../../../database/index.ts";
import { viewerOf } from "../../../web/answers.ts";
import type { Ask } from "../../../web/context.ts";
import { sessionSecret } from "../../../web/session.ts";
import { viewerOfSession } from "../../people/index.ts";
import { meetingFor } from "../access.ts";

/**
 * The stream by which a meeting's page learns that it is behind, for members of the group. It says nothing else, and
 * ends when the session or the membership does.
 */
export async function changesOf(c: Ask, group: Id, meeting: Id): Promise<Response> {
  const { house } = c.var;
  const viewer = viewerOf(c);
  await meetingFor(c.var.read, viewer.id, group, meeting);
  const secret = sessionSecret(c);
  return house.live.open({
    session: viewer.sessionId,
    listen: (heard) => bellOf(house.main.write).onRing(group, heard),
    async stands() {
      const still = await viewerOfSession(house.main, secret, house.clock());
      if (still?.id !== viewer.id || still.suspension) return false;
      // Throws where they are no longer of the group.
      await meetingFor(house.main.read, viewer.id, group, meeting);
      return true;
    },
  });
}
