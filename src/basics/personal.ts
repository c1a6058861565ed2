/** What becomes of a personal column when its member is erased. */
export type Erased = "emptied" | "row deleted" | `kept: ${string}`;

/**
 * What a room's tables hold about people. Every text column of every table is named here, as personal with its fate,
 * or as plain; a test compares this with the database.
 */
export type PersonalData = Record<string, { personal: Record<string, Erased>; plain: readonly string[] }>;
