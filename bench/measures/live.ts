import { setTimeout as pause } from "node:timers/promises";
import { ask } from "../asking.ts";
import { end, heard, startPart } from "../children.ts";
import { figure, median } from "../figures.ts";
import { type HouseServer, openServer } from "../house-server.ts";
import { cookieOf, openInside } from "../inside.ts";
import type { LiveOrder, LivePage, Press, Pressed } from "../live-client.ts";
import type { Bench } from "../measures.ts";
import { callOf } from "../mix.ts";
import { idIn } from "../opening.ts";
import { watchMemory } from "../process-watch.ts";
import { addressOf, byMeeting } from "../taking-part.ts";
import type { Login } from "../seed/landmarks.ts";
import { groupUrls } from "../../src/modules/groups/index.ts";
import type { Place } from "../place.ts";

const mostPages = 1_000;
const times = 5;

/** A meeting that is going on: its chair among those who sit in it, and how many rounds it has. */
type Room = { name: string; chair: Login; rounds: number; at: number };

/** A thousand open pages in meetings that are going on: how soon all of them know of the next round, and show it. */
export async function measureLive(bench: Bench): Promise<void> {
  const place = await bench.communities.copy(bench.options.main);
  const client = startPart("live-client");
  try {
    const seated = place.landmarks.sessions.slice(0, mostPages);
    const rooms = await roomsOf(place, byMeeting(seated));
    const server = await openServer(place);
    for (const room of rooms) await takeChair(server, room);
    const tell = async <Answer>(order: LiveOrder): Promise<Answer> => {
      client.send(order);
      return heard<Answer>(client);
    };
    const memory = watchMemory(server.pid);
    const pages = seated.filter(({ meeting }) => rooms.some(({ name }) => name === meeting)).map(pageOf);
    const opening = await tell<number>({ kind: "open", origin: server.origin, pages });
    const press = async (some: readonly Room[]): Promise<Pressed> => {
      const pressed = await tell<Pressed>({ kind: "press", presses: some.map(nextRound) });
      for (const room of some) if (room.name in pressed.moved) room.at = following(room);
      return pressed;
    };
    const one: Pressed[] = [];
    for (const room of rooms.slice(0, 10)) one.push(await press([room]));
    const all: Pressed[] = [];
    for (let time = 0; time < Math.max(1, bench.seconds(times)); time++) {
      await pause(500);
      all.push(await press(rooms));
    }
    bench.report(...figuresOf(pages.length, rooms.length, one, all));
    bench.report(
      figure(`live: opening ${pages.length} pages`, opening, "ms"),
      figure("live: memory", memory(), "MB", null, { of: "value", better: "less", pass: 300 }),
    );
    await server.close();
  } finally {
    await end(client);
    await place.remove();
  }
}

function figuresOf(pages: number, rooms: number, one: readonly Pressed[], all: readonly Pressed[]) {
  const last = (times: readonly number[]): number => Math.max(...times, 0);
  const told = (many: readonly Pressed[], of: (times: readonly number[]) => number): number =>
    median(many.map((each) => of(each.told.map(({ after }) => after))));
  const drawn = (many: readonly Pressed[]): number => median(many.map((each) => last(each.drawn)));
  const missed = [...one, ...all].reduce((total, each) => total + each.missed, 0);
  const refused = [...one, ...all].flatMap((each) => each.refused);
  return [
    figure("live: one room told", told(one, last), "ms"),
    figure("live: one room drawn", drawn(one), "ms"),
    figure(`live: all ${pages} in ${rooms} rooms told`, told(all, last), "ms", null, {
      of: "value",
      better: "less",
      pass: 150,
    }),
    figure("live: told after their chair was answered", median(all.map(behind)), "ms"),
    figure("live: half of them told", told(all, median), "ms"),
    figure(`live: drawn by all ${pages}`, drawn(all), "ms", null, {
      of: "value",
      better: "less",
      pass: 1_000,
    }),
    figure("live: pages not told within ten seconds", missed, "", null, {
      of: "value",
      better: "less",
      pass: 0,
    }),
    figure(`live: presses refused ${[...new Set(refused)].join(", ")}`.trimEnd(), refused.length, "", null, {
      of: "value",
      better: "less",
      pass: 0,
    }),
  ];
}

/** How long after its chair was answered the last page was told; less than nothing where all of them knew before. */
const behind = ({ told, moved }: Pressed): number =>
  Math.max(...told.flatMap(({ room, after }) => (room in moved ? [after - (moved[room] as number)] : [])));

async function roomsOf(place: Place, seated: Map<string, Login[]>): Promise<Room[]> {
  const inside = await openInside(place);
  const db = inside.house.main.read;
  try {
    const rooms: Room[] = [];
    for (const [name, people] of seated) {
      const meeting = await db
        .selectFrom("meetings")
        .select(["chair_id", "round_position"])
        .where("id", "=", idIn(name))
        .executeTakeFirstOrThrow();
      const { rounds } = await db
        .selectFrom("meeting_rounds")
        .select((count) => count.fn.countAll<number>().as("rounds"))
        .where("meeting_id", "=", idIn(name))
        .executeTakeFirstOrThrow();
      const chair = people.find(({ member }) => idIn(member) === meeting.chair_id) ?? (people[0] as Login);
      rooms.push({ name, chair, rounds, at: meeting.round_position ?? 0 });
    }
    return rooms;
  } finally {
    await inside.close();
  }
}

/** Where the chair is somebody without a session, another takes it, as people may. */
async function takeChair(server: HouseServer, { chair }: Room): Promise<void> {
  const path = groupUrls.chair(idIn(chair.group), idIn(chair.meeting));
  await ask(server.origin, callOf({ path, fields: { sure: "yes" } }, headersOf(chair, 0)));
}

function pageOf(login: Login, nth: number): LivePage {
  const ids = [idIn(login.group), idIn(login.meeting)] as const;
  return {
    room: login.meeting,
    changes: groupUrls.changes(...ids),
    page: groupUrls.meeting(...ids),
    headers: headersOf(login, nth),
  };
}

const following = ({ at, rounds }: Room): number => (at + 1) % rounds;

function nextRound(room: Room): Press {
  const path = groupUrls.round(idIn(room.chair.group), idIn(room.chair.meeting));
  const fields = { from: String(room.at), to: String(following(room)) };
  return { room: room.name, call: callOf({ path, fields }, headersOf(room.chair, idIn(room.name) % 60_000)) };
}

const headersOf = ({ secret }: Login, nth: number): Record<string, string> => ({
  cookie: cookieOf(secret),
  ...addressOf(nth),
});
