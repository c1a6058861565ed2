import { toAddress } from "../../../src/basics/ids.ts";
import { Dice } from "../dice.ts";
import type { Chapter, Notes, Part } from "../part.ts";
import type { World } from "../world/world.ts";
import { tellAlone } from "./alone.ts";
import { tellClub } from "./club.ts";
import { tellBuddies } from "./commitment-life.ts";
import { commitmentWriters } from "./commitment-writing.ts";
import { formingWriters } from "./forming-writing.ts";
import { noteLogins } from "./logins.ts";
import { tellMeetings } from "./meeting-life.ts";
import { meetingWriters } from "./meeting-writing.ts";
import { Scene } from "./scene.ts";
import { tellMessages, tellWall } from "./wall-life.ts";
import { wallWriters } from "./wall-writing.ts";
import { tellWaiting } from "./wishes.ts";
import { groupWriters } from "./writing.ts";

/** Groups with their year, those who wait for one, and those who go on alone. */
export const groupsPart: Part = {
  name: "groups",
  writers: { ...groupWriters, ...meetingWriters, ...commitmentWriters, ...wallWriters, ...formingWriters },
  *chapters(world, notes) {
    for (const club of world.clubs) {
      const scene = new Scene(world, club);
      tellClub(scene);
      if (scene.rule) tellMeetings(scene);
      else tellBuddies(scene);
      tellWall(scene);
      tellMessages(scene);
      noteLogins(scene, notes);
      yield { name: `club ${club.number}`, facts: scene.facts };
    }
    yield* withoutGroup(world, notes);
  },
};

function* withoutGroup(world: World, notes: Notes): Iterable<Chapter> {
  const [first] = world.waiting;
  const dice = new Dice(world.seed, "waiting");
  yield { name: "waiting", facts: tellWaiting(dice, world) };
  for (const person of world.people) {
    if (person.seats > 0 || (person !== first && person.number % 30 !== 0)) continue;
    const { facts, open } = tellAlone(world.seed, person, world.now);
    if (person === first) {
      const session = { session: dice.id(), secret: dice.secret(), device: "Firefox on Linux" };
      facts.push({ kind: "session started", at: world.now - 60_000, member: person.id, ...session });
      const [host] = notes.sessions;
      notes.waiting = {
        member: toAddress(person.id),
        name: person.name,
        secret: session.secret,
        group: "",
        meeting: "",
        commitment: open === null ? "" : toAddress(open),
        post: "",
        other: host?.member ?? "",
      };
    }
    yield { name: `alone ${person.number}`, facts };
  }
}
