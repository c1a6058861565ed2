import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, member, type Person, type Town } from "../../../test/support.ts";
import { type Id, newId, toAddress } from "../../basics/ids.ts";
import { contactUrls, makeContact, onlyNamed } from "../contacts/index.ts";
import { noteActivity } from "./activities/activities.ts";
import { onlyDone } from "./activities/activity.ts";
import { openSearch } from "./opening/searches.ts";
import { addOpportunity } from "./opportunities/opportunities.ts";
import { onlyTitled } from "./opportunities/opportunity.ts";
import { notePart } from "./opportunities/parts-played.ts";
import { addTargetCompany } from "./target/target-companies.ts";
import { searchUrls } from "./urls.ts";

/** Ben looks for work. */
async function searching(town: Town) {
  await begin(town);
  const ben = await member(town, "Ben");
  const [db, now] = [town.house.main.write, town.clock.now];
  const today = now.toZonedDateTimeISO("UTC").toPlainDate();
  const plan = {
    lookingSince: today,
    lastWorkOn: null,
    inWork: "no",
    pace: "fast",
    moneyUntil: null,
  } as const;
  await openSearch(db, ben.id, { ...plan, id: newId() }, now);
  return {
    ben,
    knows: (name: string, company = "") =>
      makeContact(db, ben.id, { ...onlyNamed(name), company, id: newId() }, now),
    pursues: (title: string, company: string) =>
      addOpportunity(db, ben.id, { ...onlyTitled(title, company, today), id: newId() }, now),
    aims: (company: string, known = "") =>
      addTargetCompany(db, ben.id, { company, known, standing: "listed", id: newId() }, now),
    plays: (opportunity: Id, contact: Id) =>
      notePart(db, ben.id, opportunity, { meant: { contact }, part: "insider" }, now),
    talked: (contact: Id) =>
      noteActivity(db, ben.id, { ...onlyDone("conversation", today), contact, id: newId() }, now),
  };
}

const companyOf = async (town: Town, who: Person, name: string): Promise<Id> =>
  (
    await town.house.main.read
      .selectFrom("companies")
      .select("id")
      .where("member_id", "=", who.id)
      .where("name", "=", name)
      .executeTakeFirstOrThrow()
  ).id;

test("two who were one person play one part, and each their own again when that is undone", () =>
  inTown(async (town) => {
    const { ben, knows, pursues, plays, talked } = await searching(town);
    const [kept, gone] = [await knows("Ana Ruiz"), await knows("Ruiz Ana")];
    const [planner, manager] = [await pursues("Planner", "Acme"), await pursues("Manager", "Acme")];
    for (const contact of [kept, gone]) await plays(planner, contact);
    await plays(manager, gone);
    await talked(gone);
    await ben.get(contactUrls.mergingWith(kept, gone));
    const together = await ben.press("Put them together");
    assert.match(together.words, /Planner at Acme.*Manager at Acme|Manager at Acme.*Planner at Acme/s);
    const talks = () =>
      town.house.main.read.selectFrom("activities").select("contact_id").executeTakeFirstOrThrow();
    assert.equal((await talks()).contact_id, kept);
    await ben.press("Undo");
    assert.equal((await talks()).contact_id, gone);
    assert.doesNotMatch((await ben.get(contactUrls.contact(kept))).words, /Manager at Acme/);
    assert.match((await ben.get(contactUrls.contact(gone))).words, /Planner at Acme/);
  }));

test("somebody is removed: what was done with them stays, and says no name", () =>
  inTown(async (town) => {
    const { ben, knows, pursues, plays, talked } = await searching(town);
    const ana = await knows("Ana Ruiz");
    const planner = await pursues("Planner", "Acme");
    await plays(planner, ana);
    await talked(ana);
    const asked = await ben.get(contactUrls.contactRemoval(ana));
    assert.match(asked.words, /From your search go their part in what you pursue/);
    assert.match(asked.words, /stays among your activities, without their name/);
    assert.doesNotMatch(asked.words, /thank-you/, "nothing is said of what there is not");
    const elif = await ben.get(contactUrls.contactRemoval(await knows("Elif Kaya")));
    assert.doesNotMatch(elif.words, /your search go|your activities/);
    await ben.get(contactUrls.contactRemoval(ana));
    await ben.press("Remove");
    const done = await ben.get(searchUrls.activities);
    assert.match(done.words, /Had a conversation/);
    assert.doesNotMatch(done.words, /Ana Ruiz/);
    assert.doesNotMatch((await ben.get(searchUrls.opportunity(planner))).words, /Ana Ruiz/);
  }));

test("a company says what is pursued there, and stays on the list as long as the search stands on it", () =>
  inTown(async (town) => {
    const { ben, pursues, aims } = await searching(town);
    await pursues("Planner", "Acme");
    await aims("Acme", "They move in spring.");
    const acme = await companyOf(town, ben, "Acme");
    const page = await ben.get(contactUrls.company(acme));
    assert.match(page.words, /In my search.*One of your target companies.*Planner/s);
    const refused = await ben.post(contactUrls.companyRemoval(acme), {});
    assert.equal(refused.status, 409);
    assert.match(refused.words, /It stands in your search/);
  }));

test("a company that is a target stays when the last person there goes elsewhere", () =>
  inTown(async (town) => {
    const { ben, knows, aims } = await searching(town);
    const ana = await knows("Ana Ruiz", "Acme");
    await aims("Acme");
    await ben.get(contactUrls.editContact(ana));
    await ben.press("Keep the changes", { company: "Nordlicht" });
    assert.match((await ben.get(contactUrls.company(await companyOf(town, ben, "Acme")))).words, /target/);
  }));

test("two companies that are one are one target, with what is known of both, and all is found by the one name", () =>
  inTown(async (town) => {
    const { ben, pursues, aims } = await searching(town);
    await aims("Acme", "They move in spring.");
    await aims("Acme North", "Two hundred people.");
    const planner = await pursues("Planner", "Acme North");
    const [acme, north] = [await companyOf(town, ben, "Acme"), await companyOf(town, ben, "Acme North")];
    const joined = await ben.post(contactUrls.companyJoining(acme), { other: toAddress(north) });
    assert.equal(joined.status, 200);
    assert.match((await ben.get(searchUrls.opportunity(planner))).words, /Acme(?! North)/);
    const targets = await town.house.main.read.selectFrom("target_companies").selectAll().execute();
    assert.deepEqual(
      targets.map(({ known, company_id }) => [known, company_id]),
      [["They move in spring.\n\nTwo hundred people.", acme]],
    );
    const { search_words } = await town.house.main.read
      .selectFrom("opportunities")
      .select("search_words")
      .executeTakeFirstOrThrow();
    assert.doesNotMatch(search_words, /north/);
  }));
