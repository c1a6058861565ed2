import assert from "node:assert/strict";
import { test } from "node:test";
import { toAddress } from "../../basics/ids.ts";
import { begin, inTown, member, signedIn } from "../../../test/support.ts";

test("a member changes her profile and the others see it", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const bo = await member(town, "Bo");
    await ana.get("/me");
    const answer = await ana.press("Keep", {
      name: "Ána  Ruiz",
      pronouns: "she/her",
      workLine: "Bookkeeping",
    });
    assert.ok(answer.words.includes("Kept."));
    const page = await bo.get(`/members/${toAddress(ana.id)}`);
    for (const words of ["Ána Ruiz", "she/her", "Bookkeeping"]) assert.ok(page.words.includes(words), words);
    assert.ok(!page.words.includes("ana@example.org"));
  }));

test("two windows that change a profile lose nothing silently", () =>
  inTown(async (town) => {
    await begin(town);
    const phone = await member(town, "Ana");
    const laptop = await signedIn(town, phone.id, "Ana");
    await phone.get("/me");
    await laptop.get("/me");
    await laptop.press("Keep", { workLine: "Bookkeeping, since 2009" });
    const answer = await phone.press("Keep", { workLine: "Payroll" });
    assert.equal(answer.status, 409);
    assert.ok(answer.words.includes("This was changed meanwhile, in another window."));
    assert.ok(answer.words.includes("Bookkeeping, since 2009"));
    assert.equal(answer.page.querySelector("#field-workLine")?.getAttribute("value"), "Payroll");
    assert.ok((await phone.press("Keep")).words.includes("Kept."));
    assert.match((await laptop.get("/me")).html, /value="Payroll"/);
  }));

test("a double click on Keep is no quarrel with oneself", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/me");
    const { action, body } = ana.prepare("Keep", { workLine: "Payroll" });
    for (const answer of await Promise.all([ana.post(action, body), ana.post(action, body)])) {
      assert.ok(answer.words.includes("Kept."));
    }
  }));

test("a form with a mistake still notices what changed meanwhile", () =>
  inTown(async (town) => {
    await begin(town);
    const phone = await member(town, "Ana");
    const laptop = await signedIn(town, phone.id, "Ana");
    await phone.get("/me");
    await phone.press("Keep", { name: "", workLine: "Payroll" });
    assert.equal(phone.here?.status, 422);
    await laptop.get("/me");
    await laptop.press("Keep", { workLine: "Bookkeeping" });
    assert.equal((await phone.press("Keep", { name: "Ana" })).status, 409);
  }));

test("a member takes a pause and comes back", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/me/pause");
    assert.ok((await ana.press("Take a pause")).words.includes("You are taking a pause."));
    await ana.get("/me/pause");
    assert.ok((await ana.press("Come back")).words.includes("Good to have you back."));
    assert.ok(!(await ana.get("/me")).words.includes("You are taking a pause."));
  }));

test("a malformed member address is not found, and so is one that never was", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    for (const path of ["/members/1", "/members/00000000000", `/members/${toAddress(12345)}`]) {
      assert.equal((await ana.get(path)).status, 404, path);
    }
  }));
