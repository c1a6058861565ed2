const reasons: Readonly<Record<string, string>> = {
  review: "Waits because a host reads every interview first.",
  links: "Held because of its links.",
  names: "Held because it may name somebody, or say how they are reached.",
  spam: "Held because it looks like an advertisement, or says what was said before.",
};

/** Why something waits for a host. */
export const heldInWords = (heldFor: string): string =>
  (Object.hasOwn(reasons, heldFor) && reasons[heldFor]) || "Waits for a host.";

/** How a text begins, for a list. */
export function beginning(words: string): string {
  const letters = [...words];
  return letters.length > 160 ? `${letters.slice(0, 159).join("").trimEnd()}…` : words;
}
