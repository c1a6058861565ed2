import assert from "node:assert/strict";
import { test } from "node:test";
import { everyRoute, halvesOf } from "./addresses.ts";
import { undoing } from "./undone.ts";
import { inWorld, roles } from "./world.ts";

test("in the world of the table there is something for every name in an address, and once more elsewhere", () =>
  inWorld(async (world) => {
    const routes = everyRoute(world.town);
    assert.ok(routes.length > 150);
    for (const route of routes) {
      const { path } = halvesOf(route);
      assert.doesNotMatch(world.at(path), /:/);
      if (path.includes(":")) assert.notEqual(world.at(path), world.at(path, world.others), route);
    }
  }));

test("what is tried there is undone", () =>
  inWorld(async (world) => {
    const undone = undoing(world.town);
    const post = async () => {
      const ben = world.as("member");
      await ben.get(world.at("/groups/:group/wall"));
      return (await ben.press("Put it on the wall", { words: "Once only." })).words;
    };
    assert.match(await undone(post), /Once only\./);
    const { words } = await world.as("member").get(world.at("/groups/:group/wall"));
    assert.doesNotMatch(words, /Once only\./);
  }));

test("every role is somebody else", () =>
  inWorld(async (world) => {
    const seen = new Set<string>();
    for (const role of roles) {
      const { path } = await world.as(role).get("/me");
      assert.equal(path === "/me", world.who(role) !== null, role);
      seen.add(world.who(role)?.name ?? "");
    }
    assert.equal(seen.size, 9);
  }));
