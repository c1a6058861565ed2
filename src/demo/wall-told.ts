import { newId } from "../basics/ids.ts";
import { answerPost, changePost, hidePost, makePost } from "../modules/groups/index.ts";
import { raiseConcern } from "../modules/people/index.ts";
import type { Cast } from "./cast.ts";
import type { LiveCircle } from "./live-circle.ts";
import type { Story } from "./story.ts";
import { type Talk, talks } from "./words/wall.ts";

/** Plans what is written on the wall of a group between its meetings. */
export function talkOnTheWall(story: Story, cast: Cast, live: LiveCircle): void {
  for (const talk of talks[live.circle.key] ?? []) tellTalk(story, cast, live, talk);
}

function tellTalk(story: Story, cast: Cast, live: LiveCircle, talk: Talk): void {
  const post = newId();
  const { group } = live;
  const later = (hours: number) => story.before(talk.days - hours / 24);
  const { answers = [], edited, hiddenAfter } = talk;
  story.at(later(0), (db, now) =>
    makePost(db, cast.get(talk.by).id, group, { id: post, words: talk.words }, now),
  );
  if (edited !== undefined) {
    story.at(later(1), async (db, now) => {
      await changePost(db, cast.get(talk.by).id, group, post, { words: edited, version: 1 }, now);
    });
  }
  if (hiddenAfter !== undefined) {
    story.at(later(hiddenAfter), (db, now) => hidePost(db, live.organiser.id, group, post, true, now));
  }
  for (const { hours, by, words } of answers) {
    story.at(later(hours), (db, now) =>
      answerPost(db, cast.get(by).id, group, post, { id: newId(), words }, now),
    );
  }
  if (talk.concern) {
    const { by, words } = talk.concern;
    story.at(later(8), (db, now) => {
      const about = { about: "post", subject: post, member: cast.get(talk.by).id, group } as const;
      return raiseConcern(db, cast.get(by).id, { id: newId(), ...about, copy: talk.words, words }, now);
    });
  }
}
