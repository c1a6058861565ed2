import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { inTurn, type Turn } from "../hot-seat.ts";

const turn = (member_id: number, joined_at: string, last_seat_at: string | null = null): Turn => ({
  member_id,
  joined_at,
  last_seat_at,
});
const order = (members: readonly Turn[]): number[] => inTurn(members).map(({ member_id }) => member_id);

test("who never had the hot seat comes first, the longest in the group before the others", () => {
  assert.deepEqual(order([turn(1, "2026-03", "2026-05"), turn(2, "2026-04"), turn(3, "2026-02")]), [3, 2, 1]);
});

test("then whoever had it longest ago", () => {
  assert.deepEqual(
    order([turn(1, "2026-01", "2026-06"), turn(2, "2026-02", "2026-04"), turn(3, "2026-03", "2026-05")]),
    [2, 3, 1],
  );
});

test("who could not come on their day is first at the next meeting", () => {
  const ana = turn(1, "2026-01", "2026-02");
  const ben = turn(2, "2026-01", "2026-03");
  assert.deepEqual(order([ben]), [2]);
  assert.deepEqual(order([ana, { ...ben, last_seat_at: "2026-04" }]), [1, 2]);
});

const someGroup = fc
  .uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 9 })
  .chain((ids) =>
    fc
      .array(fc.integer({ min: 0, max: 5 }), { minLength: ids.length, maxLength: ids.length })
      .map((days) => ids.map((id, index) => turn(id, `2026-01-0${1 + (days[index] ?? 0)}`))),
  );

const meeting = (number: number): string => `2027-${String(number).padStart(4, "0")}`;

test("among people who all come, everybody has one turn before anybody has two, whoever they are", () => {
  fc.assert(
    fc.property(someGroup, (people) => {
      let members = people;
      for (let round = 0; round < 3; round++) {
        const seated = new Set<number>();
        for (const _ of people) {
          const next = inTurn(members)[0]?.member_id ?? 0;
          seated.add(next);
          const at = meeting(round * people.length + seated.size);
          members = members.map((member) =>
            member.member_id === next ? { ...member, last_seat_at: at } : member,
          );
        }
        assert.equal(seated.size, people.length);
      }
    }),
  );
});

test("nobody who comes waits longer than one round of the others, however often these are away", () => {
  fc.assert(
    fc.property(someGroup, fc.infiniteStream(fc.boolean()), (people, comes) => {
      const faithful = people[0] as Turn;
      let members = people;
      let waited = 0;
      for (let number = 0; number < 40; number++) {
        const here = members.filter(
          ({ member_id }) => member_id === faithful.member_id || comes.next().value,
        );
        const next = inTurn(here)[0]?.member_id;
        waited = next === faithful.member_id ? 0 : waited + 1;
        assert.ok(waited < people.length, `waited ${waited} meetings among ${people.length}`);
        members = members.map((member) =>
          member.member_id === next ? { ...member, last_seat_at: meeting(number) } : member,
        );
      }
    }),
  );
});

test("the order does not depend on how the list was sorted, and changes nothing in it", () => {
  fc.assert(
    fc.property(someGroup, (people) => {
      const before = structuredClone(people);
      assert.deepEqual(order([...people].reverse()), order(people));
      assert.deepEqual(people, before);
    }),
  );
});
