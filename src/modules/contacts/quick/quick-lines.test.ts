import assert from "node:assert/strict";
import { test } from "node:test";
import { examplesIn, readingOf } from "../../../../test/line-readings.ts";
import { readLines } from "./quick-lines.ts";

/** A Tuesday. */
const today = Temporal.PlainDate.from("2026-11-24");

// What somebody types in a corridor, and below it how it is read.
const examples = `
Ana Ruiz, ops manager at Brightwater, promised her my résumé by Friday
    name: Ana Ruiz · title: ops manager · company: Brightwater · note: promised her my résumé by Friday · mine: My résumé, 2026-11-27
Tom Hale from Harbour Foods
    name: Tom Hale · company: Harbour Foods
Tom Hale from Harbour Foods, he'll introduce me to his boss next week
    name: Tom Hale · company: Harbour Foods · note: he'll introduce me to his boss next week · theirs: Introduce me to his boss, 2026-11-30
Tom Hale | buyer | Harbour Foods
    name: Tom Hale · title: buyer · company: Harbour Foods
TOM HALE, BUYER AT HARBOUR FOODS
    name: TOM HALE · title: BUYER · company: HARBOUR FOODS
tom hale, buyer at harbour foods, will call me friday
    name: tom hale · title: buyer · company: harbour foods · note: will call me friday · theirs: Call me, 2026-11-27
Tom Hale/Harbour Foods
    note: Tom Hale/Harbour Foods
Priya Nair, recruiter, Northgate Partners, priya@northgate.example, will send me the ad tomorrow
    name: Priya Nair · title: recruiter · company: Northgate Partners · email: priya@northgate.example · note: will send me the ad tomorrow · theirs: Send me the ad, 2026-11-25
- Joe Smith (Acme) owes me a call
    name: Joe Smith · company: Acme · note: owes me a call · theirs: A call
2. Mei Lin @ Brightwater, loves sailing
    name: Mei Lin · company: Brightwater · note: loves sailing
the tall guy from Brightwater
    note: the tall guy from Brightwater
ana ruiz at brightwater
    name: ana ruiz · company: brightwater
ana ruiz ops manager at brightwater
    note: ana ruiz ops manager at brightwater
Ana Ruiz ops manager at Brightwater
    name: Ana Ruiz · title: ops manager · company: Brightwater
Ana at lunch
    name: Ana · note: at lunch
Met Ana Ruiz at Brightwater
    name: Ana Ruiz · company: Brightwater
I met Sam Okoro, teacher, looking for work since May
    name: Sam Okoro · title: teacher · note: looking for work since May
Met with Ines Duarte, HR at Solara
    name: Ines Duarte · title: HR · company: Solara
Dr. Helen O'Brien - head of nursing at St. Mary's Hospital - mobile 07700 900123
    name: Dr. Helen O'Brien · title: head of nursing · company: St. Mary's Hospital · phone: mobile 07700 900123
Jean-Luc de la Cour, Kvarn & Sons
    name: Jean-Luc de la Cour · company: Kvarn & Sons
Tom Baker, Baker & Sons, promised me two tickets; I'll bring the cake on Sunday
    name: Tom Baker · company: Baker & Sons · note: promised me two tickets; I'll bring the cake on Sunday · theirs: Two tickets · mine: Bring the cake, 2026-11-29
Luis, promised him to look at his cv by 3 December
    name: Luis · note: promised him to look at his cv by 3 December · mine: Look at his cv, 2026-12-03
Lena Vogel. Sailing.
    name: Lena Vogel · note: Sailing
Mixer at the library
    name: Mixer · note: at the library
555-123-4567
    phone: 555-123-4567
ana.ruiz@example.com
    email: ana.ruiz@example.com
Ana Ruiz <ana@example.com>
    name: Ana Ruiz · email: ana@example.com
Ana
    name: Ana
Bob from accounting
    name: Bob · note: from accounting
Omar Haddad works at Portline, she will call me Thursday
    name: Omar Haddad · company: Portline · note: she will call me Thursday · theirs: Call me, 2026-11-26
Omar Haddad is a welder
    name: Omar Haddad · title: welder
Tim is hiring
    name: Tim · note: is hiring
Kim Lee, PhD
    name: Kim Lee · note: PhD
Rosa Diaz, I said I'd send her the list, she said she'd introduce me to Jo by Monday
    name: Rosa Diaz · note: I said I'd send her the list, she said she'd introduce me to Jo by Monday · mine: Send her the list · theirs: Introduce me to Jo, 2026-11-30
Rosa Diaz, has a lead for me
    name: Rosa Diaz · note: has a lead for me · theirs: Pass on a lead
Rosa Diaz, I owe her a coffee
    name: Rosa Diaz · note: I owe her a coffee · mine: A coffee
Rosa, hiring in January, wants two welders. Ask again then. linkedin.com/in/rosa
    name: Rosa · web: linkedin.com/in/rosa · note: hiring in January, wants two welders. Ask again then
Chris Baker VP Sales at Tidewater
    name: Chris Baker · title: VP Sales · company: Tidewater
Chris Baker CTO at Tidewater
    name: Chris Baker · title: CTO · company: Tidewater
Chris Baker, VP Sales, Tidewater
    name: Chris Baker · title: VP Sales · company: Tidewater
Chris Baker, VP Sales at Tidewater, chris@tidewater.example; promised to send him the deck in two days
    name: Chris Baker · title: VP Sales · company: Tidewater · email: chris@tidewater.example · note: promised to send him the deck in two days · mine: Send him the deck, 2026-11-26
Paul, call him
    name: Paul · note: call him · mine: Call him
Paul, call him Friday
    name: Paul · note: call him Friday · mine: Call him, 2026-11-27
Grace Kim, decision maker at Solara. I promised to email her my portfolio by Wed
    name: Grace Kim · title: decision maker · company: Solara · note: I promised to email her my portfolio by Wed · mine: Email her my portfolio, 2026-11-25
Grace Kim, works for Solara, knows Ana
    name: Grace Kim · company: Solara · note: knows Ana
Ask Tom about the port
    note: Ask Tom about the port
María José Ñuñez, directora at Río Claro
    name: María José Ñuñez · title: directora · company: Río Claro
李明, 华为
    name: 李明 · note: 华为
Sofia Lind: designer at Kvarn: wants to see my portfolio
    name: Sofia Lind · title: designer · company: Kvarn · note: wants to see my portfolio
Frank, friend of Rosa's, drives a lorry
    name: Frank · note: friend of Rosa's, drives a lorry
Nadia Petrova, Head of Operations at Tidewater Logistics Ltd., nadia.petrova@tidewater.example, +44 20 7946 0958
    name: Nadia Petrova · title: Head of Operations · company: Tidewater Logistics Ltd. · email: nadia.petrova@tidewater.example · phone: +44 20 7946 0958
Kofi Mensah – analyst – Northgate
    name: Kofi Mensah · title: analyst · company: Northgate
Ruth, will email me the job description by Monday, I promised to send her my letter by Thursday
    name: Ruth · note: will email me the job description by Monday, I promised to send her my letter by Thursday · theirs: Email me the job description, 2026-11-30 · mine: Send her my letter, 2026-11-26
George has two leads for me
    name: George · note: has two leads for me · theirs: Pass on two leads
George, I have another lead for him by Tuesday
    name: George · note: I have another lead for him by Tuesday · mine: Pass on another lead, 2026-12-01
Hugo Blanc, promised me that he would talk to his boss by 1 December
    name: Hugo Blanc · note: promised me that he would talk to his boss by 1 December · theirs: Talk to his boss, 2026-12-01
Wen, promised her I'd share the spreadsheet
    name: Wen · note: promised her I'd share the spreadsheet · mine: Share the spreadsheet
Wen, got a lead for her, will pass it on
    name: Wen · note: got a lead for her, will pass it on · mine: Pass on a lead
Wen, she's going to introduce me to the owner
    name: Wen · note: she's going to introduce me to the owner · theirs: Introduce me to the owner
Wen, I'm going to call her on Sunday
    name: Wen · note: I'm going to call her on Sunday · mine: Call her, 2026-11-29
Yusuf, I will not call him
    name: Yusuf · note: I will not call him
Alice O'Neill, she has promised to review my CV by 2026-12-10
    name: Alice O'Neill · note: she has promised to review my CV by 2026-12-10 · theirs: Review my CV, 2026-12-10
Ahmed has promised me his slides
    name: Ahmed · note: has promised me his slides · theirs: His slides
Bea, met 2019-2021 at Acme
    name: Bea · note: met 2019-2021 at Acme
Bea, her Friday club meets weekly
    name: Bea · note: her Friday club meets weekly
Omar, call him 4 December
    name: Omar · note: call him 4 December · mine: Call him, 2026-12-04
Peter Novak, ex-Tidewater, between jobs
    name: Peter Novak · note: ex-Tidewater, between jobs
Dr Amara Eze, dentist
    name: Dr Amara Eze · title: dentist
Lukas Berg, works as a baker at Corner Bread, I owe him a reply
    name: Lukas Berg · title: baker · company: Corner Bread · note: I owe him a reply · mine: A reply
Jo (recruiter at Northgate), back on Monday
    name: Jo · title: recruiter · company: Northgate · note: back on Monday
Jo March, The Harbour Times, will write about us
    name: Jo March · company: The Harbour Times · note: will write about us · theirs: Write about us
Carlos, engineer; two kids; sails
    name: Carlos · title: engineer · note: two kids; sails
Ana Ruiz she'll call me and I promised her a book
    name: Ana Ruiz · note: she'll call me and I promised her a book · theirs: Call me · mine: A book
Lee, who will call me tomorrow
    name: Lee · note: who will call me tomorrow · theirs: Call me, 2026-11-25
van der Berg, buyer at Port, tel 020 7946 0018
    name: van der Berg · title: buyer · company: Port · phone: tel 020 7946 0018
Ilse Marquand, lead developer at Paper Kite, said she’d look at my page
    name: Ilse Marquand · title: lead developer · company: Paper Kite · note: said she’d look at my page · theirs: Look at my page
Rosa said she would call me
    name: Rosa · note: said she would call me · theirs: Call me
Tom said that I would write to him tonight
    name: Tom · note: said that I would write to him tonight · mine: Write to him, 2026-11-24
Ludo Hart, porter, send him my letter next Tuesday
    name: Ludo Hart · title: porter · note: send him my letter next Tuesday · mine: Send him my letter, 2026-12-01
Ana, I promised her two names by December 12
    name: Ana · note: I promised her two names by December 12 · mine: Two names, 2026-12-12
Ana, I promised her two names by Dec 3rd, 2027
    name: Ana · note: I promised her two names by Dec 3rd, 2027 · mine: Two names, 2027-12-03
Ana, I promised her two names in a week
    name: Ana · note: I promised her two names in a week · mine: Two names, 2026-12-01
Ana, I promised her two names by 2 January
    name: Ana · note: I promised her two names by 2 January · mine: Two names, 2027-01-02
Ana, I promised her two names by 31 February
    name: Ana · note: I promised her two names by 31 February · mine: Two names by 31 February
Ana, I promised her two names, by Monday, and a book
    name: Ana · note: I promised her two names, by Monday, and a book · mine: Two names, 2026-11-30
Ana, she will call me on Tue.
    name: Ana · note: she will call me on Tue · theirs: Call me, 2026-12-01
`;

const rows = examplesIn(examples);

test("each of these lines is read as anybody would read it, and never as more", () => {
  assert.ok(rows.length >= 60);
  for (const [line, reading] of rows)
    assert.deepEqual(readLines(line, today).map(readingOf), [reading], line);
});

test("all of them at once are as many people, in their order", () => {
  const all = readLines(rows.map(([line]) => line).join("\r\n\r\n"), today);
  assert.deepEqual(
    all.map(readingOf),
    rows.map(([, reading]) => reading),
  );
});

test("a line that says what she promised belongs to who was named last, and what is said of somebody else does not", () => {
  const lines =
    "Ana Ruiz, buyer\nI have a lead for her\nShe owes me a call by Friday\nI promised Ana a book\nI promised Wen a pen";
  const [ana, wen, ...others] = readLines(lines, today).map(readingOf);
  assert.deepEqual(others, []);
  assert.equal(
    ana,
    "name: Ana Ruiz · title: buyer · note: I have a lead for her\nShe owes me a call by Friday\nI promised Ana a book" +
      " · mine: Pass on a lead · theirs: A call, 2026-11-27 · mine: A book",
  );
  assert.equal(wen, "name: Wen · note: I promised Wen a pen · mine: A pen");
});

test("of many promises some have a place of their own, and all stand in the note", () => {
  const line = "Ana, I owe her a book, I owe her a pen, I owe her a hat";
  assert.deepEqual(readLines(line, today).map(readingOf), [
    "name: Ana · note: I owe her a book, I owe her a pen, I owe her a hat · mine: A book · mine: A pen",
  ]);
});
