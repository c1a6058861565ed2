import assert from "node:assert/strict";
import { test } from "node:test";
import { examplesIn, readingOf } from "../../../../test/line-readings.ts";
import { readLines } from "./quick-lines.ts";

/** A Tuesday. */
const today = Temporal.PlainDate.from("2026-11-24");

/** Whoever was named last, before each of the lines about another. */
const above = "Sarah Lund, buyer";

const aboutOthers = `
I have a lead for Mike at Acme Inc., call tomorrow
    name: Mike · company: Acme Inc. · note: I have a lead for Mike at Acme Inc., call tomorrow · mine: Pass on a lead · mine: Call, 2026-11-25
got a lead for Mike Okoro, welder
    name: Mike Okoro · title: welder · note: got a lead for Mike Okoro, welder · mine: Pass on a lead
a lead for Mike by Friday
    name: Mike · note: a lead for Mike by Friday · mine: Pass on a lead, 2026-11-27
I promised Wen I'd call him
    name: Wen · note: I promised Wen I'd call him · mine: Call him
promised Mike my résumé by the 30th
    name: Mike · note: promised Mike my résumé by the 30th · mine: My résumé, 2026-11-30
I owe Tom Hale a reply
    name: Tom Hale · note: I owe Tom Hale a reply · mine: A reply
I'll call Mike Okoro tomorrow
    name: Mike Okoro · note: I'll call Mike Okoro tomorrow · mine: Call Mike Okoro, 2026-11-25
I need to talk to Mike
    name: Mike · note: I need to talk to Mike · mine: Talk to Mike
`;

const aboutHer = `
I have a lead for her
    note: I have a lead for her · mine: Pass on a lead
I have a lead for Sarah
    note: I have a lead for Sarah · mine: Pass on a lead
I have a lead at Brightwater
    note: I have a lead at Brightwater · mine: Pass on a lead at Brightwater
I'll introduce her to Mike
    note: I'll introduce her to Mike · mine: Introduce her to Mike
I have to send her the link tmrw
    note: I have to send her the link tmrw · mine: Send her the link, 2026-11-25
I should call
    note: I should call · mine: Call
owe her a call
    note: owe her a call · mine: A call
asked me to send my portfolio by EOD
    note: asked me to send my portfolio by EOD · mine: Send my portfolio, 2026-11-24
she'd look at my portfolio
    note: she'd look at my portfolio · theirs: Look at my portfolio
She has to check with her boss
    note: She has to check with her boss
`;

const bySelf = `
Ana, need to send her the link by the end of the week
    name: Ana · note: need to send her the link by the end of the week · mine: Send her the link, 2026-11-27
Ana, should call him by the 30th
    name: Ana · note: should call him by the 30th · mine: Call him, 2026-11-30
Ana, she'd look at my portfolio
    name: Ana · note: she'd look at my portfolio · theirs: Look at my portfolio
Ana asked me to send the deck tonight
    name: Ana · note: asked me to send the deck tonight · mine: Send the deck, 2026-11-24
Ana needs to send me her terms
    name: Ana · note: needs to send me her terms · theirs: Send me her terms
Ana owe her a call
    name: Ana · note: owe her a call · mine: A call
Ana, call tomorrow
    name: Ana · note: call tomorrow · mine: Call, 2026-11-25
Ana, call
    name: Ana · note: call
Ana, promised her my résumé on 3/12
    name: Ana · note: promised her my résumé on 3/12 · mine: My résumé on 3/12
Ana, promised her my résumé by the 32nd
    name: Ana · note: promised her my résumé by the 32nd · mine: My résumé by the 32nd
O'Brien, Pat
    name: O'Brien, Pat
O'Brien, Pat, buyer at Tesco
    name: O'Brien, Pat · title: buyer · company: Tesco
O'Brien, Pat, buyer, Tesco
    name: O'Brien, Pat · title: buyer · company: Tesco
Pat, IBM
    name: Pat · company: IBM
Pat, Harbour Foods
    name: Pat · company: Harbour Foods
Priya N, CTO Foo & Bar Ltd.
    name: Priya N · title: CTO · company: Foo & Bar Ltd
Priya N, ops manager Brightwater
    name: Priya N · title: ops manager · company: Brightwater
Tom Baker, Baker & Sons
    name: Tom Baker · company: Baker & Sons
Dan from HR @ Tesco
    name: Dan · title: HR · company: Tesco
Dan, from HR @ Tesco
    name: Dan · title: HR · company: Tesco
Dan, from Tesco
    name: Dan · company: Tesco
Dan; buyer; Tesco Stores; will call me Friday
    name: Dan · title: buyer · company: Tesco Stores · note: will call me Friday · theirs: Call me, 2026-11-27
Woman in red scarf
    name: Woman in red scarf
Tall woman with the red scarf, knows Tom
    name: Tall woman with the red scarf · note: knows Tom
Guy Ritchie from Harbour Foods
    name: Guy Ritchie · company: Harbour Foods
`;

test("a line about another is somebody new, though it begins as if it went on", () => {
  for (const [line, reading] of examplesIn(aboutOthers)) {
    const [sarah, other, ...more] = readLines(`${above}\n${line}`, today);
    assert.equal(sarah?.typed, above, line);
    assert.ok(other, line);
    assert.equal(readingOf(other), reading, line);
    assert.deepEqual(readLines(line, today), [other], "first of all lines it is read the same");
    assert.deepEqual(more, []);
  }
});

test("a line about her, or about nobody by name, goes on about who stands above", () => {
  for (const [line, reading] of examplesIn(aboutHer))
    assert.deepEqual(
      readLines(`${above}\n${line}`, today).map(readingOf),
      [`name: Sarah Lund · title: buyer · ${reading}`],
      line,
    );
});

test("what people type in a hurry is read, and what is not clear stays as it was typed", () => {
  for (const [line, reading] of examplesIn(bySelf))
    assert.deepEqual(readLines(line, today).map(readingOf), [reading], line);
});
