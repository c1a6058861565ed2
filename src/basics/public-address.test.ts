import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isPublicAddress, isPublicName } from "./public-address.ts";

test("what everybody can reach is public, however it is written", () => {
  for (const address of [
    "1.1.1.1",
    "93.184.216.34",
    "172.15.255.255",
    "172.32.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "223.255.255.255",
    "2606:4700:4700::1111",
    "2a00:1450:4001:82a::200e",
    "2A00:1450:4001:082A:0000:0000:0000:200E",
    "64:ff9b::101:101",
    "64:ff9b::1.1.1.1",
    "2a00:1450::5efe:101:101",
  ])
    assert.ok(isPublicAddress(address), address);
});

test("this machine, its neighbours and what was set apart for something are not", () => {
  for (const address of [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "100.64.0.1",
    "100.100.100.200",
    "127.0.0.1",
    "127.255.255.254",
    "168.63.129.16",
    "169.254.169.254",
    "169.254.170.2",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.51.100.7",
    "203.0.113.9",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::7f00:1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::ffff:0:127.0.0.1",
    // Not even a public one: nobody writes it so who means well.
    "::ffff:1.1.1.1",
    "64:ff9b::127.0.0.1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::1.1.1.1",
    "100::1",
    "100:0:0:1::1",
    "2001::1",
    "2001:0:4136:e378:8000:63bf:80ff:fffe",
    "2001:2::1",
    "2001:10::1",
    "2001:20::1",
    "2001:db8::1",
    "2002:7f00:1::1",
    "2002:101:101::1",
    "2620:4f:8000::1",
    "3fff::1",
    "4000::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "2606:4700::1%eth0",
    "fec0::1",
    "ff02::1",
    "2a00:1450::5efe:7f00:1",
    "2a00:1450::200:5efe:a00:1",
  ])
    assert.ok(!isPublicAddress(address), address);
});

test("what is no address of the network is not public", () => {
  for (const text of [
    "",
    "localhost",
    "2130706433",
    "0x7f.1",
    "0177.0.0.1",
    "127.1",
    "[::1]",
    "1.1.1.1:80",
    " 1.1.1.1",
  ])
    assert.ok(!isPublicAddress(text), text);
  fc.assert(fc.property(fc.string(), (text) => typeof isPublicAddress(text) === "boolean"));
});

const byte = fc.nat(255);
const inside = fc.oneof(
  fc.tuple(fc.constantFrom(0, 10, 127, 224, 240, 255), byte, byte, byte),
  fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
  fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
  fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
  fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
);
const hex = (one: number, two: number): string => (one * 256 + two).toString(16);

test("an address of the inside is refused in each of its disguises", () =>
  fc.assert(
    fc.property(inside, ([one, two, three, four]) => {
      const dotted = [one, two, three, four].join(".");
      const groups = `${hex(one, two)}:${hex(three, four)}`;
      for (const disguise of [
        dotted,
        `::${dotted}`,
        `::ffff:${dotted}`,
        `::FFFF:${groups}`,
        `0:0:0:0:0:ffff:${groups}`,
        `::ffff:0:${groups}`,
        `64:ff9b::${groups}`,
        `0064:ff9b:0:0:0:0:${groups}`,
        `2002:${groups}::1`,
        `2001:0:1:2:3:4:${(~(one * 256 + two) & 0xffff).toString(16)}:${(~(three * 256 + four) & 0xffff).toString(16)}`,
        `2a00:1:2:3::5efe:${groups}`,
      ])
        assert.ok(!isPublicAddress(disguise), disguise);
      // As a browser reads what people type: the number behind it, in any way of counting.
      const number = ((one * 256 + two) * 256 + three) * 256 + four;
      for (const typed of [String(number), `0x${number.toString(16)}`, `0${number.toString(8)}`]) {
        const host = URL.parse(`http://${typed}/`)?.hostname;
        assert.equal(host, dotted);
        assert.ok(!isPublicAddress(host ?? ""), typed);
      }
    }),
  ));

test("of IPv6 only what was given out can be public", () =>
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 }), (words) => {
      const address = words.map((word) => word.toString(16)).join(":");
      const first = words[0] ?? 0;
      if (isPublicAddress(address)) assert.ok(first >= 0x2000 && first < 0x4000, address);
    }),
  ));

test("names of this machine and of networks at home are not public", () => {
  for (const name of ["jobs.example.com", "EXAMPLE.org.", "xn--mnchen-3ya.de", "a.b"])
    assert.ok(isPublicName(name), name);
  for (const name of [
    "localhost",
    "localhost.",
    "app.localhost",
    "printer.local",
    "Printer.LOCAL.",
    "metadata",
    "metadata.google.internal",
    "router.lan",
    "nas.home.arpa",
    "",
    ".",
    "com.",
  ])
    assert.ok(!isPublicName(name), name);
});
