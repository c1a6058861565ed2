import { seed, type SeedOptions } from "./seed/index.ts";

/** What is to be seeded. */
export type Wanted = Pick<
  SeedOptions,
  "members" | "seed" | "interviews" | "houseKey" | "dataDir" | "databaseUrl" | "interviewsUrl"
>;

// In a process of its own: a seeding hardly looks up, and whoever waits for it may want to stop it.
process.on("message", (wanted: Wanted) => {
  const say = (said: string): void => void process.send?.({ said });
  void seed({ ...wanted, say }).then((landmarks) => process.send?.({ landmarks }));
});
process.on("disconnect", () => process.exit());
