import assert from "node:assert/strict";
import { test } from "node:test";
import { timeZones } from "../basics/time-zone.ts";
import { zoneGroups } from "./zone-groups.ts";
import { zonePlace, zoneWithPart } from "./zone-names.ts";

const options = zoneGroups.flatMap((group) => group.options);

test("every zone that the runtime knows is offered once, and each list is in order", () => {
  assert.deepEqual(options.map((option) => option.value).toSorted(), timeZones.toSorted());
  for (const group of zoneGroups) {
    const labels = group.options.map((option) => option.label);
    assert.deepEqual(
      labels,
      labels.toSorted((a, b) => a.localeCompare(b, "en")),
    );
    assert.equal(new Set(labels).size, labels.length, group.label);
  }
});

test("zones are said by the names of today, and found by either", () => {
  const labels = options.map((option) => option.label);
  for (const now of [
    "Kolkata",
    "Kyiv",
    "Ho Chi Minh City",
    "Yangon",
    "Kathmandu",
    "Nuuk",
    "Faroe",
    "Pohnpei",
  ])
    assert.ok(labels.includes(now), now);
  for (const before of ["Calcutta", "Kiev", "Saigon", "Rangoon", "Katmandu", "Godthab", "Faeroe", "Ponape"])
    assert.ok(!labels.includes(before), before);
  const kyiv = options.find((option) => option.label === "Kyiv");
  assert.ok([kyiv?.value, kyiv?.alias].includes("Europe/Kyiv"));
  // Whatever the runtime comes to call it, it is one zone.
  for (const { value, alias } of options.filter((option) => option.alias !== undefined)) {
    const zoneOf = (name: string | undefined): string =>
      new Intl.DateTimeFormat("en", { timeZone: name ?? "" }).resolvedOptions().timeZone;
    assert.equal(zoneOf(alias), zoneOf(value));
  }
});

test("a zone in words", () => {
  assert.equal(zonePlace("America/Buenos_Aires"), "Buenos Aires");
  assert.equal(zoneWithPart("America/Buenos_Aires"), "Buenos Aires (America, Argentina)");
  assert.equal(zoneWithPart("Europe/Kiev"), "Kyiv (Europe)");
  assert.equal(zoneWithPart("UTC"), "UTC");
});
