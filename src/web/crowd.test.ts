import assert from "node:assert/strict";
import { test } from "node:test";
import { atTheDoor } from "../../test/at-the-door.ts";
import { begin, inTown, member, type Town, Visitor } from "../../test/support.ts";
import { type Comer, Crowd } from "./crowd.ts";

/** A crowd whose clock, and whose rounds, obey the story. */
function slowCrowd() {
  let now = 0;
  let ended: (() => void) | null = null;
  const crowd = new Crowd(
    () => now,
    (then) => (ended = then),
  );
  const endRound = (): void => {
    const end = ended;
    ended = null;
    end?.();
  };
  return { crowd, wait: (milliseconds: number) => void (now += milliseconds), endRound };
}

/** People who come one after the other; what became of each is told by name. */
function comersAt(crowd: Crowd) {
  const told: string[] = [];
  const gone = new Set<string>();
  const come = (...names: string[]): void => {
    for (const name of names)
      crowd.enter({
        brings: name.endsWith("'s letter"),
        go: () => void told.push(name),
        sendAway: () => void told.push(`not ${name}`),
        hasLeft: () => gone.has(name),
      });
  };
  return { come, leave: (name: string) => void gone.add(name), told: () => told.splice(0) };
}

test("a few are answered at once, and the others in the order in which they came", () => {
  const { crowd, wait, endRound } = slowCrowd();
  const { come, told } = comersAt(crowd);
  come("Ana", "Ben");
  wait(6);
  come("Cleo", "Dan");
  assert.deepEqual(told(), ["Ana", "Ben"]);
  endRound();
  assert.deepEqual(told(), ["Cleo"]);
  come("Eve");
  endRound();
  endRound();
  assert.deepEqual(told(), ["Dan", "Eve"]);
  come("Finn");
  assert.deepEqual(told(), ["Finn"], "nobody is before him");
});

/** As many as make a line in which one may wait too long. */
const many = Array.from({ length: 100 }, (_, nth) => `number ${nth}`);

test("who has stood in a long line too long is sent away, and who has left is passed over", () => {
  const { crowd, wait, endRound } = slowCrowd();
  const { come, leave, told } = comersAt(crowd);
  come("Ana");
  wait(6);
  come("Ben", "Cleo");
  wait(1_500);
  come("Dan", "Eve", ...many);
  wait(200);
  leave("Dan");
  told();
  endRound();
  assert.deepEqual(told(), ["not Ben", "not Cleo", "Eve"]);
});

test("a few who all waited for one slow thing are answered", () => {
  const { crowd, wait, endRound } = slowCrowd();
  const { come, told } = comersAt(crowd);
  come("Ana");
  wait(6);
  come("Ben", "Cleo");
  wait(4_000);
  endRound();
  endRound();
  assert.deepEqual(told(), ["Ana", "Ben", "Cleo"]);
});

test("nobody stands in a line that is too long, and not all are sent away in one breath", () => {
  const { crowd, wait, endRound } = slowCrowd();
  const { come, told } = comersAt(crowd);
  come("Ana");
  wait(6);
  come(...Array.from({ length: 3_000 }, (_, nth) => `${nth}`));
  told();
  come("Ben");
  assert.deepEqual(told(), ["not Ben"]);
  wait(2_000);
  endRound();
  assert.equal(told().length, 21);
});

test("who brings something may wait longer than who comes to look", () => {
  const { crowd, wait, endRound } = slowCrowd();
  const { come, told } = comersAt(crowd);
  come("Ana");
  wait(6);
  come("Ben", ...many, "Cleo's letter", "Dan's letter", ...many.map((name) => `${name}'s letter`));
  wait(4_000);
  told();
  endRound();
  assert.deepEqual(told(), ["not Ben", "Cleo's letter"]);
  wait(2_000);
  endRound();
  assert.deepEqual(told(), ["not Dan's letter", "number 0's letter"]);
});

test("who brings something goes before who comes to look, but one of four turns is for looking", () => {
  const { crowd, wait, endRound } = slowCrowd();
  const { come, told } = comersAt(crowd);
  come("Ana");
  wait(6);
  come("Ben", "Cleo", "Dan's letter", "Eve's letter", "Finn's letter", "Gus's letter");
  told();
  for (let round = 0; round < 6; round++) endRound();
  assert.deepEqual(told(), ["Dan's letter", "Eve's letter", "Finn's letter", "Ben", "Gus's letter", "Cleo"]);
});

test("while more come in the line rests a moment, and no longer", () => {
  const { crowd, wait, endRound } = slowCrowd();
  const { come, told } = comersAt(crowd);
  come("Ana");
  wait(20);
  come("Ben", "Cleo", "Dan");
  endRound();
  assert.deepEqual(told(), ["Ana", "Ben"]);
  crowd.greet();
  wait(2);
  endRound();
  assert.deepEqual(told(), [], "another may stand outside");
  endRound();
  assert.deepEqual(told(), ["Cleo"]);
  crowd.greet();
  wait(6);
  endRound();
  assert.deepEqual(told(), ["Dan"]);
});

const nobody: Comer = { brings: true, go() {}, sendAway() {}, hasLeft: () => false };

/** A house in which whoever comes next has to wait; `comes` is over when they stand in the line. */
function crowded(town: Town) {
  const slow = slowCrowd();
  slow.crowd.enter(nobody);
  slow.wait(6);
  let came = (): void => {};
  const enter = slow.crowd.enter.bind(slow.crowd);
  slow.crowd.enter = (comer) => {
    enter(comer);
    came();
  };
  town.house.crowd = slow.crowd;
  const waiting = async <Answer>(asking: () => Promise<Answer>): Promise<{ answer: Promise<Answer> }> => {
    const comes = new Promise<void>((resolve) => (came = resolve));
    const answer = asking();
    await comes;
    return { answer };
  };
  return { ...slow, waiting };
}

test("who has waited too long is asked to come again with their words in hand, and is welcome when it is quiet", () =>
  atTheDoor(async (town, inside) => {
    await begin(inside);
    const ana = await member(town, "Ana");
    await ana.get("/me");
    const { waiting, wait, endRound } = crowded(inside);
    const { answer } = await waiting(() => ana.press("Keep", { workLine: "I mend bicycles" }));
    assert.equal(
      (await new Visitor(town).get("/health")).status,
      200,
      "whoever asks after its health is answered",
    );
    assert.equal((await new Visitor(town).get(town.house.assets.style)).status, 200);
    assert.equal((await new Visitor(town).get("/rules")).status, 200, "a kept page is no trouble");
    for (let nth = 0; nth < 101; nth++) inside.house.crowd.enter(nobody);
    wait(5_100);
    endRound();
    const { status, headers, words, html } = await answer;
    assert.equal(status, 503);
    assert.equal(headers.get("retry-after"), "2");
    assert.match(words, /There is a lot going on right now/);
    assert.match(html, /I mend bicycles/);
    for (let round = 0; round < 110; round++) endRound();
    assert.equal((await ana.get("/today")).status, 200);
  }));

test("whoever brings something stands in the line, whatever address they bring it to", () =>
  atTheDoor(async (town, inside) => {
    await begin(inside);
    const { crowd } = inside.house;
    const enter = crowd.enter.bind(crowd);
    let came = 0;
    crowd.enter = (comer) => {
      came += 1;
      enter(comer);
    };
    const visitor = new Visitor(town);
    for (const path of ["/health", "/assets/nothing.js"]) await visitor.post(path, {});
    assert.equal(came, 2);
    await visitor.get("/health");
    assert.equal(came, 2);
  }));

test("those who send slowly keep nobody waiting", () =>
  inTown(async (town) => {
    await begin(town);
    const endless = (): Request =>
      new Request("http://localhost:3000/sign-in", {
        method: "POST",
        headers: {
          origin: "http://localhost:3000",
          "content-type": "application/x-www-form-urlencoded",
        },
        body: new ReadableStream(),
        duplex: "half",
      } as RequestInit);
    for (let nth = 0; nth < 700; nth++) void town.fetch(endless());
    assert.equal((await new Visitor(town).get("/sign-in")).status, 200);
  }));

test("not more than some hundreds are under way at once", () =>
  inTown(async (town) => {
    await begin(town);
    const crowd = new Crowd(() => 0);
    town.house.crowd = crowd;
    let open = (): void => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    const under = Array.from({ length: 600 }, () => crowd.seeThrough(() => opened));
    const visitor = new Visitor(town);
    assert.equal((await visitor.get("/")).status, 503);
    open();
    await Promise.all(under);
    assert.equal((await visitor.get("/")).status, 200);
  }));
