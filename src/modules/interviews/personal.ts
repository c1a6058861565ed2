import type { PersonalData } from "../../basics/personal.ts";

/**
 * What this room holds of members: only what they said under their own name. Who wrote the rest is known to nobody, so
 * it is nobody's here; its author takes it back with the key.
 */
export const interviewPersonal: PersonalData = {
  interview_settings: { personal: {}, plain: ["review", "batch_on"] },
  question_sets: { personal: {}, plain: ["made_on"] },
  questions: { personal: {}, plain: ["slug", "wording", "hint", "side"] },
  facets: { personal: {}, plain: ["slug", "kind", "label", "phrase", "synonyms", "retired_on"] },
  interviews: {
    personal: { name: "emptied" },
    plain: [
      "key_mark",
      "feed_mark",
      "name_kind",
      "published_on",
      "corrected_on",
      "withdrawn_on",
      "hidden_on",
    ],
  },
  interview_answers: { personal: { words: "row deleted" }, plain: ["slug"] },
  interview_facets: { personal: {}, plain: ["relation", "slug"] },
  interview_texts: { personal: { tokens: "row deleted" }, plain: [] },
  waiting_interviews: {
    personal: { content: "row deleted" },
    plain: ["key_mark", "feed_mark", "held_for"],
  },
  sealed_interviews: { personal: {}, plain: ["mark"] },
  comments: {
    personal: { name: "emptied", words: "emptied" },
    plain: ["name_kind", "commented_on", "edited_on", "taken_back_on", "hidden_on", "hidden_by"],
  },
  waiting_comments: {
    personal: { name: "row deleted", words: "row deleted" },
    plain: ["name_kind", "held_for"],
  },
  crossovers: {
    personal: { quote: "row deleted", reason: "row deleted" },
    plain: ["slug", "quote_slug", "found_by", "state", "found_on"],
  },
  interview_concerns: {
    personal: { words: "kept: what a reader asked the host to look at, without the reader" },
    plain: ["told_on", "closed_on"],
  },
  interview_acts: {
    personal: { host_name: "emptied", reason: "kept: what a host did stays for the other hosts to read" },
    plain: ["act", "on_day"],
  },
};
