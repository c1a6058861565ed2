/** What somebody says that they, or the other, will do; the words that said who are left out of `what`. */
export type Promised = { owedBy: "me" | "them"; what: string };

type Whose = (what: string) => Promised["owedBy"] | null;
type Sign = { words: string; owedBy: Whose; what?: (rest: string) => string };

/**
 * What a part of a line promises, or null where it promises nothing, or does not say who did. "I", or a promise to "her",
 * is the member's; "she", or a promise to "me", is theirs.
 */
export function promiseIn(part: string): Promised | null {
  for (const { whole, owedBy, what = asItIs } of wholeSigns) {
    const match = whole.exec(part);
    const rest = what((match?.groups?.["rest"] ?? "").trim());
    const whose = match && owedBy(part);
    if (whose && rest !== "") return { owedBy: whose, what: rest };
  }
  return null;
}

const mine: Whose = () => "me";
const theirs: Whose = () => "them";

const aboutMe = (part: string): boolean => /\b(?:me|us)\b/i.test(part);
const aboutThem = (part: string): boolean => /\b(?:her|him|them)\b/i.test(part);

/** By whom it is done for: for me, or for her. Both in one sentence are not clear. */
const byPronoun: Whose = (part) => {
  const [forMe, forThem] = [aboutMe(part), aboutThem(part)];
  return forMe === forThem ? null : forMe ? "them" : "me";
};

/** Who leaves "I" out means themselves. */
const mineIfUnsaid: Whose = (part) => (aboutMe(part) && !aboutThem(part) ? "them" : "me");

/** What she "should" do is promised to nobody, unless it is done for me. */
const theirsForMe: Whose = (part) => (aboutMe(part) ? "them" : null);

const asItIs = (rest: string): string => rest;

const deeds =
  "ask|bring|call|check|connect|email|e-mail|find|forward|get|give|help|introduce|invite|keep|lend|let|look|mail|meet|pass|" +
  "phone|put|read|recommend|refer|remind|reply|review|ring|send|share|show|speak|talk|tell|text|try|write";
const rest = `(?<rest>(?:to\\s+)?.+)`;
const deed = `(?<rest>(?:${deeds})\\b.*)`;
const to = `(?:to\\s+)?`;
const they = `(?:she|he|they)`;
const will = (who: string): string =>
  `${who}(?:['’]ll|\\s+will|\\s+shall|(?:['’](?:s|m|re)|\\s+(?:is|am|are))\\s+going\\s+to)`;
const would = (who: string): string => `(?:that\\s+)?${who}(?:['’]d|['’]ll|\\s+would|\\s+will)\\s+`;
const have = `(?:['’](?:ve|s)(?:\\s+got)?|\\s+(?:have|has)(?:\\s+got)?|\\s+got)?`;
const must = `(?:\\s+(?:have|need|ought)\\s+to|['’]ve\\s+(?:got\\s+)?to|\\s+(?:should|must|gotta))`;
const theyMust = `(?:\\s+(?:has|have|needs?|ought)\\s+to|\\s+(?:should|must))`;
const wouldDo = (who: string): string => `${who}(?:['’]d|\\s+would)`;
const askedMe = `(?:asked|wants?|wanted|needs?)\\s+(?:me|us)\\s+to`;
const leads = `(?:(?:a|an|another|one|two|three|some)\\s+)(?:\\p{L}+\\s+)?leads?`;

const signs: readonly Sign[] = [
  {
    words: `(?:I${have}\\s+|have\\s+|got\\s+)?(?<rest>${leads}(?:\\s+for\\s+(?:her|him|them))(?!\\p{L}).*)`,
    owedBy: mine,
    what: passOn,
  },
  { words: `I${have}\\s+(?<rest>${leads}(?!\\p{L}).*)`, owedBy: mine, what: passOn },
  {
    words: `(?:${they}${have}|has|have|got)\\s+(?<rest>${leads}\\s+for\\s+(?:me|us)(?!\\p{L}).*)`,
    owedBy: theirs,
    what: passOn,
  },
  { words: `(?:I${have}\\s+)?promised\\s+(?:her|him|them)\\s+(?:${would("I")}|${to})${rest}`, owedBy: mine },
  { words: `I${have}\\s+promised\\s+(?:${would("I")}|${to})${rest}`, owedBy: mine },
  { words: `(?:I\\s+)?said\\s+${would("I")}${deed}`, owedBy: mine },
  { words: `${will("I")}\\s+${deed}`, owedBy: mine },
  { words: `I${must}\\s+${deed}`, owedBy: mine },
  { words: `(?:(?:have|need)\\s+to|should|must|gotta)\\s+${deed}`, owedBy: mineIfUnsaid },
  { words: `${wouldDo("I")}\\s+${deed}`, owedBy: mine },
  { words: `(?:${they}${have}\\s+)?${askedMe}\\s+${rest}`, owedBy: mine },
  { words: `(?:I\\s+)?owe\\s+(?:her|him|them)\\s+${rest}`, owedBy: mine },
  {
    words: `(?:(?:${they}${have}|has|have)\\s+)?promised\\s+(?:me|us)\\s+(?:${would(they)}|${to})${rest}`,
    owedBy: theirs,
  },
  { words: `${they}${have}\\s+promised\\s+(?:${would(they)}|${to})${rest}`, owedBy: theirs },
  { words: `(?:${they}\\s+)?said\\s+${would(they)}${deed}`, owedBy: theirs },
  { words: `${will(they)}\\s+${deed}`, owedBy: theirs },
  { words: `${wouldDo(they)}\\s+${deed}`, owedBy: theirs },
  { words: `(?:${they}${theyMust}|(?:has|needs)\\s+to)\\s+${deed}`, owedBy: theirsForMe },
  { words: `(?:${they}\\s+)?owes?\\s+(?:me|us)\\s+${rest}`, owedBy: theirs },
  { words: `(?:(?:has|have)\\s+)?promised\\s+${to}${rest}`, owedBy: byPronoun },
  { words: `will\\s+${deed}`, owedBy: byPronoun },
  { words: `(?:to\\s+)?${deed}`, owedBy: byPronoun },
];

const wholeSigns = signs.map((sign) => ({ ...sign, whole: new RegExp(`^${sign.words}$`, "isu") }));

/** A lead that somebody has is a promise to pass it on. */
function passOn(lead: string): string {
  const what = lead.replace(/\s+for\s+(?:her|him|them|me|us)(?![\p{L}\p{N}])/iu, "");
  return `pass on ${what}`;
}

/** Where a promise begins within a sentence, for who writes without a comma. */
export const promiseBegins = new RegExp(
  `(?:I${have}|${they}${have})\\s+promised|promised\\s+(?:her|him|them|me|us|to)|I\\s+owe\\s|owe\\s+(?:her|him|them)\\s|${askedMe}\\s|I${must}\\s+(?:${deeds})\\b|(?:${they}\\s+)?owes?\\s+(?:me|us)\\s|` +
    `(?:${will("I")}|${will(they)}|will)\\s+(?:${deeds})\\b|(?:(?:I|${they})\\s+)?said\\s+(?:that\\s+)?(?:I|${they})(?!\\p{L})|` +
    `(?:I|${they})${have}\\s+${leads}`,
  "iu",
).source;

/** A deed and nothing besides: with a day, as in "call tomorrow", it is the member's to do. */
export const bareDeed = new RegExp(`^(?:${deeds})$`, "iu");

/** A lead that the member has, as a pattern that does not say for whom; and what they will do, up to whom they do it for. */
export const promiseLeads = `(?i:(?:I${have}\\s+|have\\s+|got\\s+)?${leads})`;
export const promiseObliges = `(?i:(?:${will("I")}|I${must}|(?:have|need)\\s+to|should|must|gotta)\\s+(?:${deeds}))`;
