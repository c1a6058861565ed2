import { contactUrls } from "../../src/modules/contacts/index.ts";
import { type Doors, measureFile } from "../bringing.ts";
import type { HouseServer } from "../house-server.ts";
import type { Bench } from "../measures.ts";
import { Dice } from "../seed/dice.ts";
import type { Login } from "../seed/landmarks.ts";
import { companyName, knownName, titleWords } from "../seed/words/contacts.ts";

/** As many as the list names. */
export const broughtPeople = 5_000;

const doors: Doors = {
  files: contactUrls.imports,
  one: contactUrls.import,
  bringing: contactUrls.importBringing,
};

/** A list of five thousand people. */
export async function measureBringing(bench: Bench, server: HouseServer, login: Login): Promise<void> {
  const csv = listOf(new Dice(bench.options.seed, "a list"), broughtPeople);
  const name = `contacts: a list of ${broughtPeople.toLocaleString("en")}`;
  const file = { name, fileName: "Connections.csv", csv, doors, atMost: 3_000 };
  bench.report(...(await measureFile(server, login, file)));
}

/** A file as LinkedIn gives it: some lines before the heading, and an address for one of three. */
function listOf(dice: Dice, count: number): string {
  const before = [
    "Notes:",
    '"When exporting your connection data, you may notice that some addresses are missing."',
    "",
  ];
  const heading = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
  const lines = Array.from({ length: count }, (_, nth) => {
    const [first = "", last = ""] = knownName(dice).split(" ");
    const email = dice.chance(0.3) ? `brought.${nth}@known.example` : "";
    const url = `https://www.linkedin.com/in/somebody-${nth}`;
    return [first, last, url, email, companyName(dice), titleWords(dice), "03 Nov 2024"].join(",");
  });
  return [...before, heading, ...lines, ""].join("\n");
}
