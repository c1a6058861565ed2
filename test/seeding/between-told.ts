import { instantText } from "../../src/basics/instant.ts";
import type { BetweenFacts } from "../../bench/seed/people/facts.ts";
import { groupPlaces } from "../../src/modules/groups/index.ts";
import { closeHouseTo, finishConcern, warn } from "../../src/modules/host/index.ts";
import {
  blockMember,
  keepCompanyAway,
  noteRead,
  raiseConcern,
  sendMessage,
  writeToHost,
} from "../../src/modules/people/index.ts";
import { keepPersonAway } from "../../src/modules/people/keep-aways.ts";
import type { Tellers } from "./telling.ts";

/** What members write to each other, keep from each other and tell the host. */
export const betweenTold: Tellers<BetweenFacts> = {
  "company kept away": ({ db }, { member, entry, name, domain }, now) =>
    keepCompanyAway(db, member, { id: entry, name, domain }, now),
  "person kept away": ({ db }, { member, entry, name, email }, now) =>
    keepPersonAway(db, member, { id: entry, name, email }, now),
  "member blocked": ({ db, rooms }, { member, other }, now) => blockMember(db, member, other, rooms, now),
  "profile reported": ({ db }, { member, about, concern, copy, words }, now) =>
    raiseConcern(
      db,
      member,
      { id: concern, about: "profile", subject: null, member: about, group: null, copy, words },
      now,
    ),
  "letter written": ({ db }, { concern, name, address, words }, now) =>
    writeToHost(db, { id: concern, from: null, name, address, words }, now),
  "concern closed": ({ db }, { host, concern, note }, now) => finishConcern(db, host, concern, note, now),
  "member warned": ({ db }, { host, member, message, words }, now) =>
    warn(db, host, { id: message, to: member, words }, now),
  "house closed": ({ db }, { host, member, suspension, days, reason }, now) =>
    closeHouseTo(db, host, { id: suspension, member, days, reason }, groupPlaces, now),
  "message sent": ({ db, rooms }, { member, to, message, words }, now) =>
    sendMessage(db, member, { id: message, to, words }, now, rooms),
  "messages read": ({ db }, { member, from }, now) =>
    noteRead(db, member, from, { until: instantText(now), hostOnly: false }, now),
};
