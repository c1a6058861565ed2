import assert from "node:assert/strict";
import { test } from "node:test";
import { networkOf } from "./network.ts";

test("two machines of one household are one network, however their addresses are written", () => {
  for (const [one, other] of [
    ["2001:db8:0:1::1", "2001:db8:0:1:ffff:2:3:4"],
    ["2001:db8::1", "2001:db8:0:0:abcd::9"],
    ["2001:0DB8:0000:0001::1", "2001:db8:0:1:0:0:0:2"],
    ["fe80::1%eth0", "fe80::2"],
    ["::1", "::2"],
  ] as const) {
    assert.equal(networkOf(one), networkOf(other), one);
  }
});

test("neighbours are told apart, also where zeros are left out early", () => {
  for (const [one, other] of [
    ["2001:db8::1", "2001:db8:0:1::1"],
    ["2001:db8::a:0:0:0:1", "2001:db8::b:0:0:0:1"],
    ["2001::5:0:0:0:1", "2001::6:0:0:0:1"],
    ["1::", "2::"],
    ["192.0.2.1", "192.0.2.2"],
    ["::ffff:192.0.2.1", "::ffff:192.0.2.2"],
  ] as const) {
    assert.notEqual(networkOf(one), networkOf(other), one);
  }
});

test("an address of IPv4 is the same one in the clothes of IPv6", () => {
  assert.equal(networkOf("::ffff:192.0.2.1"), "192.0.2.1");
  assert.equal(networkOf("::ffff:c000:201"), "192.0.2.1");
  assert.equal(networkOf("0:0:0:0:0:ffff:192.0.2.1"), "192.0.2.1");
});

test("what is no address counts as itself", () => {
  for (const text of ["", "unknown", "a:b"]) assert.equal(networkOf(text), text);
});
