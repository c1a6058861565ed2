import { contactUrls } from "../../src/modules/contacts/index.ts";
import { figure } from "../figures.ts";
import { openServer } from "../house-server.ts";
import { openInside } from "../inside.ts";
import type { Bench } from "../measures.ts";
import { idIn } from "../opening.ts";
import type { Place } from "../place.ts";
import { Book, tellBook } from "../seed/contacts/book-life.ts";
import type { Login } from "../seed/landmarks.ts";
import { rowsOf } from "../seed/story.ts";
import { day } from "../seed/times.ts";
import { companyName, knownName } from "../seed/words/contacts.ts";
import { filled } from "../seed/words/talk.ts";
import { personOf } from "../seed/world/people.ts";
import { type Finder, measureTyping } from "../typing.ts";
import { broughtPeople, measureBringing } from "./contacts-brought.ts";

const known = 5_000;

/** How soon somebody is found among thousands while one types, and how soon thousands come in. */
export async function measureContacts(bench: Bench): Promise<void> {
  const place = await bench.communities.copy(bench.options.main);
  try {
    const [finds, brings] = place.landmarks.sessions.slice(-2) as [Login, Login];
    await fillBook(place, finds);
    const server = await openServer(place);
    try {
      bench.report(...(await measureTyping(bench, server, finds, finder)));
      await measureBringing(bench, server, brings);
    } finally {
      await server.close();
    }
    await measureWhoIsIn(bench, place, brings);
  } finally {
    await place.remove();
  }
}

/** Thousands of contacts, beside those that are in the book already. */
async function fillBook({ landmarks, settings }: Place, login: Login): Promise<void> {
  const inside = await openInside({ landmarks, settings, remove: async () => {} });
  const { write } = inside.house.main;
  try {
    const { seed } = landmarks;
    const now = Temporal.Instant.from(landmarks.now).epochMilliseconds;
    const person = { ...personOf(seed, -1, now - 300 * day), id: idIn(login.member) };
    const book = new Book(seed, person, now);
    tellBook(book, { contacts: known, withFirst: 5, each: 2 });
    const chapter = { name: "a full book", facts: book.facts };
    const rows = new Map(rowsOf({ seed, houseKey: inside.house.key }, chapter).rows());
    await write.transaction().execute(async (tx) => {
      for (const table of ofBook)
        for (const some of inHandfuls([...(rows.get(table) ?? [])]))
          await tx
            .insertInto(table)
            .values(some as never)
            .execute();
    });
  } finally {
    await inside.close();
  }
}

const ofBook = ["companies", "contacts", "contact_ways", "contact_tags", "exchanges", "follow_ups"] as const;

const handful = 200;

const inHandfuls = <One>(all: readonly One[]): One[][] =>
  Array.from({ length: Math.ceil(all.length / handful) }, (_, nth) =>
    all.slice(nth * handful, (nth + 1) * handful),
  );

const finder: Finder = {
  room: "contacts",
  path: contactUrls.search,
  among: known,
  kinds: {
    "a name": knownName,
    "a company": companyName,
    "a word that was written": (dice) => filled(dice, "{word}"),
  },
};

/** Whether everybody of the list is there, and out in sight. */
async function measureWhoIsIn(bench: Bench, place: Place, login: Login): Promise<void> {
  const inside = await openInside(place);
  try {
    const { count } = await inside.house.main.read
      .selectFrom("contacts")
      .select((each) => each.fn.countAll<number>().as("count"))
      .where("member_id", "=", idIn(login.member))
      .where("put_away", "=", "")
      .where("import_id", "is not", null)
      .executeTakeFirstOrThrow();
    const aims = { of: "ratio", better: "more", pass: 1 } as const;
    bench.report(figure("contacts: of the list who are in", count, "", broughtPeople, aims));
  } finally {
    await inside.close();
  }
}
