import { instantText } from "../../basics/instant.ts";
import type { Main } from "../../database/index.ts";
import type { NewsSource } from "../../delivery/index.ts";
import { isHost } from "./roles.ts";
import { peopleUrls } from "./urls.ts";

/** That somebody asks to join the community: for its hosts, without a name. */
const requestsToJoin: NewsSource<Main> = {
  kind: "requests-to-join",
  label: "Requests to join the community",
  hint: "For hosts: that somebody waits for your word.",
  rank: 30,
  onlyForHosts: true,
  async items(db, { member, since, now }) {
    if (!(await isHost(db, member))) return [];
    const { waiting } = await db
      .selectFrom("join_requests")
      .select((each) => each.fn.count<number>("email").distinct().as("waiting"))
      .where("answered_at", "is", null)
      .where("asked_at", ">", instantText(since))
      .where("asked_at", "<=", instantText(now))
      .executeTakeFirstOrThrow();
    if (waiting === 0) return [];
    const line =
      waiting === 1
        ? "Somebody would like to join the community, and waits for your word."
        : `${waiting} people would like to join the community, and wait for your word.`;
    return [{ line, link: { label: "Read what they wrote", path: peopleUrls.requestsToHost } }];
  },
};

export const joinRequestNews: readonly NewsSource<Main>[] = [requestsToJoin];
