import { z } from "zod";
import { cleanLine } from "../../../basics/text.ts";
import { choice, line, maybeLine, maybeWords, version, whole } from "../../../web/fields.ts";
import { facetKinds } from "../questions/facets.reads.ts";

export const facetLetters = { label: 60, phrase: 80, synonyms: 1000 } as const;

/** How many other words for one thing there may be. */
const mostSynonyms = 40;

const label = () => line(facetLetters.label, "Please write what people choose.");

/** A line each, none twice. */
const synonyms = () =>
  maybeWords(facetLetters.synonyms)
    .transform((text) => [...new Set(text.split("\n").map(cleanLine).filter(Boolean))])
    .refine((lines) => lines.length <= mostSynonyms, `Up to ${mostSynonyms} other words, please.`);

export const newFacetForm = z.object({
  kind: choice(facetKinds, "Please choose a list."),
  label: label(),
  phrase: maybeLine(facetLetters.phrase),
  synonyms: synonyms(),
});

export const facetForm = z.object({
  label: label(),
  phrase: line(facetLetters.phrase, "Please write how a sentence goes on."),
  synonyms: synonyms(),
  place: whole(1, 999, "Its place is a number from 1 on."),
  version: version(),
});
