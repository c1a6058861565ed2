/** Longer ones are cut off by some mail programs, and the note would arrive by half. In signs of the address. */
const longest = 1_800;

export type MailLink = {
  href: string;
  /** False where the note is too long to stand in an address: it is to be copied. */
  withWords: boolean;
};

/** An address by which the member's own mail program opens with the note in it. Null where `address` is none. */
export function mailLink(address: string, subject: string, words: string): MailLink | null {
  const [, name, host] = /^([^\s@]+)@([^\s@]+)$/.exec(address.trim()) ?? [];
  if (!name || !host) return null;
  const to = `mailto:${encodeURIComponent(name.toWellFormed())}@${encodeURIComponent(host.toWellFormed())}`;
  if (to.length > 700) return null;
  const about = `${to}?subject=${encodeURIComponent(subject.toWellFormed())}`;
  // Lines end in a mail as they do in this: RFC 6068.
  const whole = `${about}&body=${encodeURIComponent(words.toWellFormed().replaceAll("\n", "\r\n"))}`;
  return whole.length <= longest ? { href: whole, withWords: true } : { href: about, withWords: false };
}
