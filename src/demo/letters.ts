import { newId } from "../basics/ids.ts";
import { writeToHost } from "../modules/people/index.ts";
import type { Story } from "./story.ts";

/** A letter from outside, which waits for the host on the day on which the story ends. */
export function planLetters(story: Story): void {
  story.at(story.before(1.7), (db, now) => {
    const words =
      "My neighbour told me about your group in the library. I have been out of work since spring and am a little shy. " +
      "May I come and listen once, before I say anything?";
    const who = { from: null, name: "Edwin", address: "edwin@quayside.example" };
    return writeToHost(db, { id: newId(), words, ...who }, now);
  });
}
