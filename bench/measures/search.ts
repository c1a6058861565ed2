import { searchUrls } from "../../src/modules/search/index.ts";
import { openServer } from "../house-server.ts";
import type { Bench } from "../measures.ts";
import type { Login } from "../seed/landmarks.ts";
import { employerName, jobTitle } from "../seed/words/search.ts";
import { type Finder, measureTyping } from "../typing.ts";
import { measureApplications, measureWhatIsIn, openForBringing } from "./search-brought.ts";

const finder: Finder = {
  room: "search",
  path: searchUrls.opportunitySearch,
  among: 300,
  kinds: { "a company": employerName, "a title": jobTitle },
};

/** How soon one of hundreds of opportunities is found while one types, and how soon ten thousand come in. */
export async function measureSearch(bench: Bench): Promise<void> {
  const place = await bench.communities.copy(bench.options.main);
  try {
    const logins = place.landmarks.sessions.slice(-2) as [Login, Login];
    for (const login of logins) await openForBringing(place, login);
    const server = await openServer(place);
    try {
      bench.report(...(await measureTyping(bench, server, place.landmarks.searcher, finder)));
      await measureApplications(bench, server, logins);
    } finally {
      await server.close();
    }
    await measureWhatIsIn(bench, place, logins[1]);
  } finally {
    await place.remove();
  }
}
