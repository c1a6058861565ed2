import { isIPv6 } from "node:net";

/**
 * The network that an address belongs to, spelled in one way. One household of IPv6 is a /64: it has more addresses than
 * anybody could count. An IPv4 address stands for itself, also where it is written as one of IPv6.
 */
export function networkOf(address: string): string {
  const [plain = ""] = address.split("%");
  if (!isIPv6(plain)) return plain;
  const groups = groupsOf(plain);
  const isWrittenAsV6 = groups.slice(0, 6).join(":") === "0:0:0:0:0:ffff";
  return isWrittenAsV6 ? dotted(groups.slice(6)) : groups.slice(0, 4).join(":");
}

/** All eight groups, those that "::" leaves out among them. */
function groupsOf(address: string): string[] {
  const { hostname } = new URL(`http://[${address}]`);
  const [front = "", back] = hostname.slice(1, -1).split("::");
  const before = front.split(":").filter(Boolean);
  const after = (back ?? "").split(":").filter(Boolean);
  return [...before, ...Array<string>(8 - before.length - after.length).fill("0"), ...after];
}

const dotted = (groups: readonly string[]): string =>
  groups
    .map((group) => Number.parseInt(group, 16))
    .flatMap((number) => [number >> 8, number & 0xff])
    .join(".");
