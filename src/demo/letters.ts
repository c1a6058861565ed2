import { newId } from "../basics/ids.ts";
import type { Main } from "../database/index.ts";
import { raiseConcern, writeToHost } from "../modules/people/index.ts";
import type { Cast } from "./cast.ts";
import type { Story } from "./story.ts";

/** What waits for the host on the day on which the story ends: a letter from outside, and a word about somebody's page. */
export function planLetters(story: Story, cast: Cast): void {
  story.at(story.present.subtract({ hours: 40 }), (db, now) => askToVisit(db, now));
  story.at(story.present.subtract({ hours: 20 }), async (db, now) => {
    const concern = {
      id: newId(),
      about: "profile" as const,
      subject: cast.get("desmond").id,
      member: cast.get("desmond").id,
      group: null,
      copy: "Desmond Clarke\nCareers adviser for twenty years. Ask me about second careers.",
      words:
        "He is a great help, but his page does not say that he is in the library on Mondays only. Could you tell him?",
    };
    await raiseConcern(db, cast.get("marta").id, concern, now);
  });
}

function askToVisit(db: Main, now: Temporal.Instant): Promise<void> {
  const words =
    "My neighbour told me about your Tuesday group. I have been out of work since spring and am a little shy. " +
    "May I come and listen once, before I say anything?";
  const who = { from: null, name: "Walter", address: "walter@quayside.example" };
  return writeToHost(db, { id: newId(), words, ...who }, now);
}
