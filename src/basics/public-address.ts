import { BlockList, isIP } from "node:net";

// The registries of special addresses (IANA, RFC 6890 and 8190) as of November 2026, with multicast, and one address at
// which a large cloud answers its machines.
const special4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "168.63.129.16/32",
];

// Within 2000::/3; whatever lies outside of it was never given to anybody whom all may reach.
const special6 = ["2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"];

const refused4 = listOf(special4, "ipv4");
const refused6 = listOf(special6, "ipv6");
const given6 = listOf(["2000::/3"], "ipv6");

// NOTE: two lists and not one: a rule for IPv6 in Node's lists is tried on IPv4 addresses too, as if they were mapped.
function listOf(ranges: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [start = "", bits = ""] = range.split("/");
    list.addSubnet(start, Number(bits), family);
  }
  return list;
}

/**
 * Whether an address of the network is one that everybody can reach, and so shows nothing that is meant for this machine or its
 * neighbours alone. Judged by its bytes, however it is written; what is no address is not public.
 */
export function isPublicAddress(text: string): boolean {
  const family = isIP(text);
  if (family === 4) return !refused4.check(text, "ipv4");
  const words = family === 6 ? wordsOf(text) : null;
  if (words === null) return false;
  const last = dotted(words[6] ?? 0, words[7] ?? 0);
  // A network without IPv4 reaches the IPv4 world under these (RFC 6052): what counts is the address within.
  if (words.slice(0, 6).join() === nat64) return isPublicAddress(last);
  if (!given6.check(text, "ipv6") || refused6.check(text, "ipv6")) return false;
  // A tunnel (RFC 5214) to the IPv4 address at its end.
  const isTunnel = (words[4] === 0 || words[4] === 0x200) && words[5] === 0x5efe;
  return !isTunnel || isPublicAddress(last);
}

const nat64 = [0x64, 0xff9b, 0, 0, 0, 0].join();

/** The eight numbers of an IPv6 address; null where a zone of this machine's is named. */
function wordsOf(text: string): number[] | null {
  const host = URL.parse(`http://[${text}]/`)?.hostname.slice(1, -1);
  if (!host) return null;
  const [before = "", after] = host.split("::");
  const numbers = (part: string): number[] =>
    part === "" ? [] : part.split(":").map((one) => parseInt(one, 16));
  const [head, tail] = [numbers(before), numbers(after ?? "")];
  return after === undefined
    ? head
    : [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}

const dotted = (high: number, low: number): string => [high >> 8, high & 255, low >> 8, low & 255].join(".");

/** Whether a name is one that the world knows, as far as can be seen: no name of this machine or of a network at home. */
export function isPublicName(name: string): boolean {
  const bare = name.toLowerCase().replace(/\.$/, "");
  return /[^.]\.[^.]/.test(bare) && !insideOnly.test(`.${bare}`);
}

const insideOnly =
  /\.(?:localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa|private|onion|test|invalid)$/;
