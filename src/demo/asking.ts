import { type Id, newId } from "../basics/ids.ts";
import { dateIn } from "../basics/instant.ts";
import type { Main } from "../database/index.ts";
import {
  answerGroupRequest,
  askToJoinGroup,
  inviteToGroup,
  makeCommitment,
} from "../modules/groups/index.ts";
import { answerJoinRequest, askToJoin, makeInvitation } from "../modules/people/index.ts";
import { type Cast, memberByEmail } from "./cast.ts";
import type { LiveCircle } from "./live-circle.ts";
import { characters, emailOf, homeZone } from "./people.ts";
import type { Story } from "./story.ts";

export type Groups = Record<"quayside" | "telephone" | "pack", LiveCircle>;

/** What is asked at the door: some of it answered, and some waiting for an answer today. */
export function planAsking(story: Story, cast: Cast, { quayside, telephone, pack }: Groups): void {
  const before = (days: number): Temporal.Instant => story.before(days);

  visitorIsWelcomed(story, cast, before(24));
  story.at(before(20), (db, now) => askAndHearNo(db, cast, telephone, now));
  story.at(before(0.9), (db, now) => {
    const words =
      "Dev told me about you on the bus. I have been on my own with this since March and would like that to end.";
    return askToJoinGroup(db, cast.get("martin").id, pack.group, { id: newId(), words }, now);
  });

  story.at(before(2.2), (db, now) => inviteOne(db, cast.get("ruth").id, "Imelda", "imelda@example.org", now));
  story.at(before(1.4), async (db, now) => {
    const words =
      "Walter, it is Marta from the ferry office. We are the table behind the maps. Come once and look.";
    const what = { id: newId(), forName: "Walter", email: "walter@example.org", words, places: 1, days: 14 };
    await inviteToGroup(db, quayside.organiser.id, quayside.group, what, now);
  });
  for (const [days, visitor] of visitors)
    story.at(before(days), (db, now) => askToJoin(db, { id: newId(), ...visitor }, now));
  story.at(before(2.5), (db, now) => newcomerBegins(db, cast, now));
}

const visitors = [
  [
    1.8,
    {
      name: "Ray Osei",
      email: "ray@example.org",
      words:
        "I saw the card in the library. Fourteen years as a printer until the firm closed in August. I do not know what to ask for, only that I would like some company in this.",
      timeZone: homeZone,
    },
  ],
  [
    0.3,
    {
      name: "Sabine",
      email: "sabine@example.org",
      words:
        "My neighbour Gwen comes home from you in a better temper than she went. I am looking for part-time work in an office.",
      timeZone: "Europe/Berlin",
    },
  ],
] as const;

/** Martin asks as a visitor and is welcomed the next day. */
function visitorIsWelcomed(story: Story, cast: Cast, at: Temporal.Instant): void {
  const request = newId();
  const { name } = characters.martin;
  const words =
    "Ruth, you know me from the newspapers on the second floor. I think that it is time I sat at the table.";
  story.at(at, (db, now) =>
    askToJoin(db, { id: request, name, email: emailOf("martin"), words, timeZone: homeZone }, now),
  );
  story.at(at.add({ hours: 19 }), async (db, now) => {
    const answer = { answer: "welcomed", words: "Martin, gladly. The kettle is behind the maps." } as const;
    await answerJoinRequest(db, cast.get("ruth").id, request, answer, now);
    const id = await memberByEmail(db, "martin");
    if (id !== undefined) await cast.know(db, "martin", id);
  });
}

/** His first request is declined, with a kind word. */
async function askAndHearNo(
  db: Main,
  cast: Cast,
  telephone: LiveCircle,
  now: Temporal.Instant,
): Promise<void> {
  const id = newId();
  const words = "May I listen in next time? I am not much of a talker.";
  await askToJoinGroup(db, cast.get("martin").id, telephone.group, { id, words }, now);
  const no =
    "We are eight for eight at the moment, and you deserve a full turn. Look at Back of the Pack: they are five, and good listeners.";
  const answer = { answer: "declined", words: no } as const;
  await answerGroupRequest(db, telephone.organiser.id, telephone.group, id, answer, now.add({ hours: 7 }));
}

async function inviteOne(
  db: Main,
  host: Id,
  forName: string,
  email: string,
  now: Temporal.Instant,
): Promise<void> {
  const words =
    "You asked me at the lending desk what the people behind the maps are doing. This is the way in.";
  await makeInvitation(db, host, { id: newId(), forName, email, words, places: 1, days: 14 }, now);
}

/** Ellen has not met her group yet, and says one thing for herself. */
async function newcomerBegins(db: Main, cast: Cast, now: Temporal.Instant): Promise<void> {
  const { id, zone } = cast.get("ellen");
  await makeCommitment(
    db,
    id,
    {
      id: newId(),
      member: id,
      group: null,
      meeting: null,
      due: dateIn(now, zone).add({ days: 6 }),
      what: "Find the folder with my certificates, and look into it",
      when: "Saturday, while the others are at football",
      where: "The cupboard under the stairs",
      ifWords: "it is not there",
      thenWords: "I ring my mother, who keeps everything",
      hidden: false,
    },
    now,
  );
}
