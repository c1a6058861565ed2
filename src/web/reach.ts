import { Resolver } from "node:dns/promises";
import { networkInterfaces } from "node:os";
import { isPublicAddress, isPublicName } from "../basics/public-address.ts";

/**
 * How far the house reaches out when a member asks for a page of the web. Whoever fetches asks it for every name, every
 * address and every redirect, and speaks with nobody but the very address that was judged.
 */
export type Reach = {
  /** The ports that may be spoken with. */
  ports: readonly number[];
  /** Whether a name is one that the world knows, and none of our own. */
  mayName(name: string): boolean;
  /** Whether an address of the network may be spoken with. */
  mayReach(address: string): boolean;
  /** Every address behind a name. Throws where there is none. */
  addressesOf(name: string): Promise<string[]>;
};

/** The whole web, and nothing of this machine, its network or this house. */
export function publicReach(publicUrl: string): Reach {
  const ourName = URL.parse(publicUrl)?.hostname.toLowerCase() ?? "";
  return {
    ports: [80, 443],
    mayName: (name) => isPublicName(name) && bare(name) !== bare(ourName),
    mayReach: (address) => isPublicAddress(address) && !isOurs(address),
    addressesOf,
  };
}

/**
 * Asked of the network's name servers alone: what this machine calls its neighbours is not known there. A look-up that
 * takes long keeps nobody else's from beginning, as the system's own would.
 */
async function addressesOf(name: string): Promise<string[]> {
  const resolver = new Resolver({ timeout: 1_500, tries: 2 });
  const found = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
  const addresses = found.flatMap((each) => (each.status === "fulfilled" ? each.value : []));
  if (addresses.length === 0) throw new Error("Nobody has this name");
  return addresses;
}

const bare = (name: string): string => name.toLowerCase().replace(/\.$/, "");

/** Whether this machine itself has the address: what it shows to itself may be more than what it shows to the world. */
const isOurs = (address: string): boolean =>
  Object.values(networkInterfaces()).some((each) => each?.some((one) => one.address === address));
