import { toAddress } from "../../../src/basics/ids.ts";
import type { Login } from "../landmarks.ts";
import type { Notes } from "../part.ts";
import { hour } from "../times.ts";
import type { Seat } from "../world/clubs.ts";
import type { Scene } from "./scene.ts";

/** Signs everybody in who belongs to a group whose meeting is going on, and notes where they can go. */
export function noteLogins(scene: Scene, notes: Notes): void {
  const { club, group, world } = scene;
  const meeting = scene.calendar.find(({ starts }) => starts === club.opened);
  const post = scene.facts.findLast((fact) => fact.kind === "post made");
  if (!meeting || !post) return;
  notes.open.push({ group: toAddress(group), meeting: toAddress(meeting.id) });
  const here = scene.here(world.now);
  for (const seat of here) {
    const login = {
      member: toAddress(seat.person.id),
      name: seat.person.name,
      secret: signIn(scene, seat),
      group: toAddress(group),
      meeting: toAddress(meeting.id),
      commitment: lastWaiting(scene, seat),
      post: toAddress(post.post),
      other: toAddress(here.find((other) => other !== seat)?.person.id ?? seat.person.id),
    };
    if (seat.person === world.host) notes.host = login;
    else notes.sessions.push(login);
  }
}

function signIn(scene: Scene, seat: Seat): Login["secret"] {
  const { dice, world } = scene;
  const secret = dice.secret();
  const session = { session: dice.id(), secret, device: "Firefox on Linux" };
  scene.say({ kind: "session started", at: world.now - hour, member: seat.person.id, ...session });
  return secret;
}

function lastWaiting(scene: Scene, seat: Seat): string {
  const last = scene.waitingOf(seat).at(-1);
  return last ? toAddress(last.id) : "";
}
