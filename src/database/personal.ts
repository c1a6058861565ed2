import type { PersonalData } from "../basics/personal.ts";

/** The tables of the foundation hold ids and kinds; what they say of a person goes with the person's row. */
export const foundationPersonal: PersonalData = {
  schema_versions: { personal: {}, plain: ["name", "applied_at"] },
  files: { personal: { key: "row deleted" }, plain: ["media_type", "kept_at"] },
  journal: { personal: {}, plain: ["kind", "at", "handled_at"] },
  jobs: {
    personal: {},
    plain: ["kind", "dedupe_key", "run_at", "leased_by", "leased_until", "last_trouble", "dead_at"],
  },
  // The key is a mark of an address that changes every day, or the id of a member.
  rate_limits: { personal: {}, plain: ["key", "window_ends_at"] },
};
