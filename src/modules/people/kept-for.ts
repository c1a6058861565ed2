/** For how many days things are kept: what sweeps obeys it, and the privacy notice says it. */
export const keptFor = {
  /** A session that nobody uses. */
  session: 60,
  /** A mail where no mail server is set. */
  keptMail: 7,
  /** That a mail was owed and sent. */
  delivery: 90,
  /** A request to join, after its answer. */
  joinRequest: 90,
  /** Name and address in an invitation, after it ended. */
  invitation: 30,
  /** A letter to the host from outside, after it was closed. */
  letter: 90,
  /** What a member told the host, with its copy, after it was closed. */
  concern: 365,
  /** A list of names that a host brought along and did not send. */
  importText: 14,
  /** The names of such a list, after its invitations have left. */
  importRows: 30,
  /** A card that somebody gave or left, and that nobody answered. */
  receivedCard: 90,
  /** What stands in a file of people that a member brought along. */
  contactImport: 14,
  /** What stands in a file of applications that a member brought along. */
  searchImport: 14,
  /** What it takes to undo that two contacts were put together. */
  contactMerge: 30,
} as const;
