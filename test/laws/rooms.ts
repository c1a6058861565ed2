import { importsOf, isTest, type Law, placeOf, roomOf, type Sources } from "./sources.ts";

const anyRoom = "any room";

/** Which rooms each room may visit, as the plan of the house has it. */
export const visits: Readonly<Record<string, readonly string[]>> = {
  people: [],
  groups: ["people"],
  interviews: ["people"],
  contacts: ["people", "groups"],
  search: ["people", "groups", "contacts"],
  network: ["people", "groups", "contacts", "search"],
  gatherings: ["people", "groups", "contacts", "search", "network"],
  coaching: ["people", "groups", "search"],
  figures: [anyRoom],
  today: [anyRoom],
  notifications: [anyRoom],
  host: [anyRoom],
};

/** These look into every room, and no room looks into them. */
export const unvisited: readonly string[] = ["figures", "today", "notifications", "host"];

const room = "modules";

/** What each part of the house may stand on. The front door is above them all. */
export const floors: Readonly<Record<string, readonly string[]>> = {
  basics: [],
  browser: [],
  "config.ts": ["basics"],
  database: ["basics"],
  delivery: ["basics"],
  journal: ["database", "basics"],
  jobs: ["database", "basics"],
  web: ["config.ts", "database", "basics"],
  modules: ["web", "jobs", "journal", "delivery", "database", "basics"],
  "house.ts": ["config.ts", "web", "journal", "jobs", "delivery", "database", "basics"],
  "app.tsx": [room, "config.ts", "web", "jobs", "journal", "delivery", "database", "basics"],
  demo: [room, "web", "jobs", "journal", "database", "basics"],
  "main.ts": [
    "app.tsx",
    "house.ts",
    "demo",
    room,
    "config.ts",
    "web",
    "jobs",
    "journal",
    "delivery",
    "database",
    "basics",
  ],
};

/** A room is entered by its door, `index.ts`. */
export const byTheDoor: Law = (sources) =>
  importsOf(sources)
    .filter(({ from, to }) => roomOf(to) !== null && roomOf(from) !== roomOf(to))
    .filter(({ to }) => to !== `src/modules/${roomOf(to)}/index.ts`)
    .map(
      ({ from, to, line }) => `${from}:${line} reaches into the room ${roomOf(to)}: enter by its index.ts`,
    );

/** A room visits only the rooms that it may. */
export const onlyWhereInvited: Law = (sources) =>
  importsOf(sources)
    .filter(({ from, to }) => !isTest(from) && roomOf(from) !== null && roomOf(to) !== null)
    .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !mayVisit(roomOf(from) ?? "", roomOf(to) ?? ""))
    .map(({ from, to, line }) => `${from}:${line} visits ${roomOf(to)}: ${roomOf(from)} may not`);

function mayVisit(from: string, to: string): boolean {
  const allowed = visits[from] ?? [];
  return !unvisited.includes(to) && (allowed.includes(anyRoom) || allowed.includes(to));
}

/** Every room stands in the table of visits, so that a new one says whom it visits. */
export const everyRoomIsPlanned: Law = (sources) =>
  [...new Set(Object.keys(sources).flatMap((path) => roomOf(path) ?? []))]
    .filter((name) => !Object.hasOwn(visits, name))
    .map((name) => `src/modules/${name} stands in no plan: add it to the visits in test/laws/rooms.ts`);

/** Each part of the house stands only on the parts below it. */
export const onlyDownwards: Law = (sources) =>
  importsOf(sources)
    .filter(({ from, to }) => !isTest(from) && floorOf(from) !== floorOf(to))
    .filter(({ from, to }) => !(floors[floorOf(from)] ?? []).includes(floorOf(to)))
    .map(
      ({ from, to, line }) =>
        `${from}:${line} imports ${to}: ${floorOf(from)} may not stand on ${floorOf(to)}`,
    );

function floorOf(path: string): string {
  return roomOf(path) === null ? placeOf(path) : room;
}

/** Nobody calls notifications: the journal is the outbox. Only the application opens the room. */
export const nobodyCallsNotifications: Law = (sources) =>
  importsOf(sources)
    .filter(({ from, to }) => roomOf(to) === "notifications" && roomOf(from) !== "notifications")
    .filter(({ from }) => from !== "src/app.tsx")
    .map(({ from, line }) => `${from}:${line} calls notifications: record it in the journal instead`);

/** No two parts of the house lean on each other, by however long a way. */
export const noCircles: Law = (sources) => circlesOf(sources, placeOf);

/** Nor do two folders inside a room, nor two files anywhere. */
export const noCirclesWithin: Law = (sources) => [
  ...circlesOf(sources, cornerOf),
  ...circlesOf(sources, (path) => path),
];

/** The folder inside a room in which a file stands; a file at the room's door stands for itself. */
const cornerOf = (path: string): string => /^src\/modules\/[^/]+\/[^/]+(?=\/)/.exec(path)?.[0] ?? path;

function circlesOf(sources: Sources, partOf: (path: string) => string): string[] {
  const ways = new Map<string, Set<string>>();
  for (const { from, to } of importsOf(sources).filter((each) => !isTest(each.from))) {
    if (partOf(from) === partOf(to)) continue;
    ways.set(partOf(from), (ways.get(partOf(from)) ?? new Set()).add(partOf(to)));
  }
  const circles: string[] = [];
  const safe = new Set<string>();
  const walk = (part: string, path: string[]): void => {
    if (path.includes(part))
      circles.push(`A circle: ${[...path.slice(path.indexOf(part)), part].join(" → ")}`);
    if (path.includes(part) || safe.has(part)) return;
    for (const next of ways.get(part) ?? []) walk(next, [...path, part]);
    safe.add(part);
  };
  for (const part of ways.keys()) walk(part, []);
  return circles;
}
