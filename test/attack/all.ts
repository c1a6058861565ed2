// npm run attack: asks a house of its own two ways, thousands of times, and says whether anybody could tell them apart; then
// takes whole disks, and says whether anybody could name who wrote without a name.
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { buildWhatChanged } from "../../bench/built.ts";
import { readWords, sayAndStop, Sentence } from "../../bin/sentence.mjs";
import { openServer } from "../../bench/house-server.ts";
import { Connection } from "./connection.ts";
import { type Finding, look } from "./looking.ts";
import { questionsAbout } from "./questions.ts";
import { nameAuthors } from "../unmasking/large.ts";
import { makeVictims } from "./victims.ts";

const wanted = samplesWanted(process.argv.slice(2));

buildWhatChanged();
const victims = await makeVictims();
// However it ends.
process.once("exit", () => victims.remove());
try {
  console.log(
    `${wanted} samples of each, over one connection, in an order that falls by dice. What chance alone does less than once in 1,000 looks is looked at again, and found if it is seen twice.\n`,
  );
  const planted = await lookAtPlanted();
  const server = await openServer({ settings: victims.settings });
  const connection = new Connection(server.origin);
  const findings: Finding[] = [];
  try {
    await settled(connection);
    for (const question of questionsAbout(victims)) {
      const finding = await look(connection, question, wanted);
      findings.push(finding);
      print(finding);
    }
  } finally {
    connection.close();
    await server.close();
  }
  console.log("\nWho takes the whole disk of five communities, and names who wrote what without a name:\n");
  const named = await nameAuthors(5);
  for (const { isFound, line, because } of named) {
    console.log(`${isFound ? "  FOUND " : because ? "  borne " : "  ok    "}${line}`);
    if (because) console.log(`          because ${because}`);
  }
  const looks = [...findings, ...named];
  const found = looks.filter(({ isFound }) => isFound).length;
  const blind = planted.isFound ? 0 : 1;
  console.log(`\n${looks.length - found + 1 - blind} passed, ${found + blind} failed`);
  process.exitCode = found + blind === 0 ? 0 : 1;
} catch (error) {
  sayAndStop(error);
}

/** How many samples of each; one that is mistyped attacks nothing. */
function samplesWanted(words: string[]): number {
  try {
    const { samples = "2000" } = readWords(words, ["samples"], "There is --samples N, and no more.");
    if (/^\d{2,4}$/.test(samples) && Number(samples) >= 50 && Number(samples) <= 2_000)
      return Number(samples);
    throw new Sentence("--samples is a whole number from 50 to 2,000.");
  } catch (error) {
    return sayAndStop(error);
  }
}

/** A server that answers the one way a millisecond later: whoever does not find that finds nothing. */
async function lookAtPlanted(): Promise<Finding> {
  const leaking = createServer((request, response) => {
    request.resume();
    if (request.url === "/known") setTimeout(() => response.end("Hello."), 1);
    else response.end("Hello.");
  }).listen(0, "127.0.0.1");
  await once(leaking, "listening");
  const { port } = leaking.address() as AddressInfo;
  const connection = new Connection(`http://127.0.0.1:${port}`);
  const question = {
    name: "a leak of a millisecond that was planted, to see that it is found",
    first: () => ({ path: "/known" }),
    second: () => ({ path: "/other" }),
  };
  try {
    const finding = await look(connection, question, Math.min(wanted, 500));
    print(finding, true);
    return finding;
  } finally {
    connection.close();
    leaking.close();
  }
}

/** The work that piled up while the community was made is done once answers come evenly. */
async function settled(connection: Connection): Promise<void> {
  for (let calm = 0, tries = 0; calm < 50 && tries < 5_000; tries++) {
    const { nanoseconds } = await connection.ask({ path: "/sign-in" });
    calm = nanoseconds < 5_000_000 ? calm + 1 : 0;
    await wait(10);
  }
}

function print(
  { name, samples, area, chance, middles, kinds, isFound, because }: Finding,
  wantsFound = false,
): void {
  console.log(`${isFound === wantsFound ? "  ok    " : "  FOUND "}${name}`);
  const [first, second] = middles.map((middle) => `${middle.toFixed(0)} µs`);
  console.log(
    `          ${samples} each; middle ${first} and ${second}; the first is longer in ${(area * 100).toFixed(1)} % of pairs; by chance alone ${chance < 0.0001 ? "less than 1 in 10,000" : chance.toFixed(4)}`,
  );
  const [ofFirst, ofSecond] = kinds.map((each) => each.join(" or "));
  console.log(`          answers: ${ofFirst}${ofFirst === ofSecond ? "" : `; ${ofSecond}`}`);
  if (because) console.log(`          told apart, and borne: ${because}`);
}
