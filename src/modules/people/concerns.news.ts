import { instantText } from "../../basics/instant.ts";
import type { Main } from "../../database/index.ts";
import type { NewsSource } from "../../delivery/index.ts";
import { newConcerns } from "./concerns.reads.ts";
import { isHost } from "./roles.ts";
import { peopleUrls } from "./urls.ts";

/** Word to hosts that something was brought before them; what it is stands in the office alone. */
export const concernNews: readonly NewsSource<Main>[] = [
  {
    kind: "concerns",
    label: "What people tell the host",
    hint: "That somebody told you about a post, a message or a profile, or wrote you a letter.",
    onlyForHosts: true,
    async items(db, { member, since }) {
      if (!(await isHost(db, member))) return [];
      const count = await newConcerns(db, member, instantText(since));
      if (count === 0) return [];
      const line =
        count === 1 ? "Somebody wrote to you as the host." : `${count} people wrote to you as the host.`;
      return [{ line, link: { label: "Read it", path: peopleUrls.concernsToHost } }];
    },
  },
];
