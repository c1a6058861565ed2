import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../../basics/ids.ts";
import { bring, bytes, connections, contactsOf } from "../../../../test/connections.ts";
import { begin, inTown, type Person } from "../../../../test/support.ts";
import { type Brought, contentText } from "./brought.ts";
import { comingFile, readPeople } from "./recognise.ts";

const cards = [
  "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Nuñez\r\nNOTE:Knows the\r\n  port\r\nEND:VCARD\r\n",
  "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Hale;Tom\r\nAGENT:\r\nBEGIN:VCARD\r\nN:Lee;Kim\r\nEND:VCARD\r\nTEL;CELL:+1 555 0100\r\nPHOTO;ENCODING=BASE64:\r\n AAAA\r\n\r\nEND:VCARD\r\n",
  "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Renée Lind\r\nEMAIL:renee@example.com\r\nEND:VCARD\r\n",
].join("");

const google = [
  "First Name,Last Name,Organization Name,Labels,E-mail 1 - Value,Notes\r\n",
  'Zoë,Nuñez,"Works, No 3",Harbour,zoe@example.com,"Two\r\nlines, ""quoted"", and é"\r\n',
  "Tom,Hale,,,tom@example.com,\r\n",
  'Renée,Lind,Brightwater,Night,renee@example.com,"a\r\nlast, note"\r\n',
].join("");

const anyList =
  'Person;Firm;Remarks\nZoë Nuñez;Works;"One;\ntwo; three"\nTom Hale;;\nRenée Lind;"Bright; water";met\n';

/** Whoever a file brings of which only so many bytes arrived; nobody where it is refused in words. */
async function peopleOf(file: Buffer, arrived = file.length): Promise<Brought[]> {
  const coming = comingFile();
  coming.take(file.subarray(0, arrived));
  const text = coming.text();
  const read = "text" in text ? await readPeople(text.text) : text.trouble;
  return typeof read === "string" ? [] : read.people;
}

const isSaid = ({ reason, content }: Brought): boolean =>
  ["cut", "open", "mark"].includes(reason) || content.mayBeCut === true;

test("wherever a file is cut off, whoever would come in is whole, or it is said of them that they may not be", async () => {
  for (const text of [cards, google, anyList]) {
    const file = Buffer.from(text);
    const whole = await peopleOf(file);
    assert.ok(whole.length >= 3 && !whole.some(isSaid), "of a whole file nothing is said");
    for (let arrived = 0; arrived < file.length; arrived++) {
      const people = await peopleOf(file, arrived);
      const where = `after ${arrived} bytes`;
      // Without a heading nobody knows yet what the columns are, and somebody chooses them.
      const hasHeading = arrived > (text === cards ? "BEGIN" : text).search(/\n|$/);
      const unsaid = people.filter((person) => !isSaid(person));
      if (hasHeading)
        for (const [at, { content }] of unsaid.entries())
          assert.equal(contentText(content), contentText(whole[at]?.content ?? content), where);
      const isBetween = /(END:VCARD|\r|\n)$/.test(file.subarray(0, arrived).toString("latin1"));
      if (hasHeading && !isBetween && people.length > 0) assert.ok(people.some(isSaid), where);
      assert.ok(people.filter(isSaid).length <= 1, where);
    }
  }
});

const seen = async (who: Person, text: string, name: string): Promise<string> =>
  (await who.get(await bring(who, text, name))).words;

test("a card that is cut off is left out with its line, and the preview says that the file ends in the middle", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const words = await seen(ana, cards.slice(0, cards.indexOf(" Lind")), "all.vcf");
    assert.match(words, /with 2 people whom you do not have yet\. One line is left out, with the reason/);
    assert.match(words, /The file ends in the middle, as if not all of it had arrived/);
    assert.match(words, /Renée \(line 19\) The file ends in the middle of this one\./);
    await ana.press("Bring in 2 people");
    await town.work();
    assert.deepEqual(
      (await contactsOf(town, ana)).map(({ name }) => name),
      ["Tom Hale", "Zoë Nuñez"],
    );
    assert.match(
      await seen(ana, `${cards.slice(0, cards.indexOf("END"))}END:VC`, "all.vcf"),
      /Nobody new is in this file\. Below you see why.*Zoë Nuñez \(line 1\) The file ends in the middle/,
    );
  }));

test("a line that ends in an open quotation mark is left out, and costs nobody else their quoted words", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const words = await seen(ana, `${connections(3)}\r\nw,,,,"Broken quote`, "Connections.csv");
    assert.match(words, /with 3 people whom you do not have yet/);
    assert.match(words, /Given0 Family0 Planner, Works, No 0/);
    assert.match(words, /ends in the middle.*w \(line 8\) A quotation mark opens here and is not closed/);
    const short = await seen(ana, `${connections(2)}\r\nw,Half,https://www.linkedin.com/in/w`, "c.csv");
    assert.match(short, /ends in the middle.*w Half \(line 7\) The file ends in the middle of this one/);
    const perhaps = await seen(ana, connections(2), "c.csv");
    assert.match(
      perhaps,
      /The last line of the file, that of Given1 Family1, has no end.*Given1 .*The file ends here, perhaps/,
    );
    assert.doesNotMatch(await seen(ana, `${connections(2)}\r\n`, "c.csv"), /has no end|ends in the middle/);
  }));

test("what is said of the end of a list stays said when its columns are chosen, and chosen again", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    for (const [text, words] of [
      [`${anyList}Kim Lee;"Half`, /with 3 people.*ends in the middle.*Kim Lee \(line 6\) A quotation mark/],
      [`${anyList}Kim Lee;Ha`, /with 4 people.*The last line of the file, that of Kim Lee, has no end/],
      [
        'Person;Firm\n"Kim Lee;Harbour\nZoë Nuñez;Works\nTom Hale;Works\n',
        /with 2 people.*Left out Kim Lee;?.*\(line 2\) A quotation mark opens here and is never closed/,
      ],
    ] as const) {
      await ana.get(await bring(ana, text, "list.csv"));
      for (const company of ["1", ""]) {
        const preview = await ana.press("Show me who is in it", { name: "0", company, heading: "yes" });
        assert.match(preview.words, words);
        await ana.follow("Choose the columns again");
      }
    }
  }));

test("what is pasted needs no end of its last line, and other files that begin with BEGIN bring nobody", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    await ana.post("/contacts/imports", { id: toAddress(newId()), pasted: "Name,Company\nRosa Lind,Works" });
    const pasted = await ana.press("Show me who is in it");
    assert.match(pasted.words, /with one person whom you do not have yet/);
    assert.doesNotMatch(pasted.words, /has no end/);
    const calendar = { name: "x.ics", bytes: bytes("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n") };
    const refused = await ana.upload("/contacts/imports", { id: toAddress(newId()), pasted: "" }, calendar);
    assert.equal(refused.status, 422);
    assert.match(refused.words, /Please choose a file with people in it/);
  }));
