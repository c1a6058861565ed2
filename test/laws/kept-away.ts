import { unvisited } from "./rooms.ts";
import { entriesOf, type Law, placesOf, roomOf } from "./sources.ts";

const walk = "src/modules/people/kept-away.test.ts";

/** Somebody who is kept away walks through every room: the addresses of each, but of those that nobody visits, are tried there. */
export const everyRoomIsWalked: Law = (sources) =>
  entriesOf(sources, "src/modules/")
    .filter(([path]) => path.endsWith("/urls.ts") && !unvisited.includes(roomOf(path) ?? ""))
    .flatMap(([path, text]) => placesOf(/^export const (\w+Urls)\b/gm, path, text))
    .filter(({ match }) => !(sources[walk] ?? "").includes(`...${match[1]}`))
    .map(
      ({ where, match }) =>
        `${where}: nobody tries ${match[1]} as somebody who is kept away: add it to ${walk}`,
    );
