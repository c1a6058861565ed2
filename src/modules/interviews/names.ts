/** So many letters a nickname may have. */
export const nicknameLetters = 40;

// Letters of other alphabets, digits and signs that are taken for one of ours, after accents and capitals are gone. Each
// line: what is read, and what may stand for it.
const lookAlikes = new Map(
  [
    ["a", "аαɑ4@ª"],
    ["b", "вьβ8ß"],
    ["c", "сϲ¢"],
    ["d", "ԁđð"],
    ["e", "еєεəɛ3€"],
    ["f", "ƒ"],
    ["g", "ɡ9"],
    ["h", "һнђ"],
    // One stroke: nobody tells i, l and 1 apart in every typeface.
    ["i", "іιıłl1|!"],
    ["j", "јϳ"],
    ["k", "кκ"],
    ["m", "м"],
    ["n", "пηήո"],
    ["o", "оοσøօ0º"],
    ["p", "рρþ"],
    ["q", "ԛ"],
    ["r", "гѓɾ"],
    ["s", "ѕʂ5$"],
    ["t", "тτŧ7+"],
    ["u", "υսʋц"],
    ["v", "ѵν"],
    ["w", "ԝωшѡ"],
    ["x", "хχ"],
    ["y", "уγʏү"],
    ["z", "ᴢ2"],
    ["ae", "æ"],
    ["oe", "œ"],
  ].flatMap(([letter = "", others = ""]) => [...others].map((other) => [other, letter] as const)),
);

// Capitals whose small letter looks like another one: these are read by their own shape.
const capitals = new Map(
  Object.entries({ Α: "a", Λ: "a", Β: "b", Ε: "e", Σ: "s", Η: "h", Μ: "m", Ν: "n", Ρ: "p", Υ: "y" }),
);

// Two letters that are read as one.
const pairs = [
  ["rn", "m"],
  ["vv", "w"],
] as const;

const twice = /(.)\1+/gu;

/** A name as a hasty reader sees it: no accents, capitals, spaces and marks, look-alikes as what they look like, and no letter twice in a row. */
export function folded(name: string): string {
  let seen = "";
  if (isPlain.test(name)) for (let at = 0; at < name.length; at++) seen += plainLetters[name.charCodeAt(at)];
  else
    for (const sign of name.normalize("NFKD").replace(/\p{M}/gu, ""))
      seen += capitals.get(sign) ?? Array.from(sign.toLowerCase(), letterOf).join("");
  for (const [pair, letter] of pairs) if (seen.includes(pair)) seen = seen.replaceAll(pair, letter);
  return seen.replace(twice, "$1");
}

const letterOf = (sign: string): string => lookAlikes.get(sign) ?? (isLetter.test(sign) ? sign : "");
const isLetter = /[\p{L}\p{N}]/u;

// Most names need none of what other alphabets need, and in a large community there are many.
const isPlain = /^[ -~]*$/;
const plainLetters = Array.from({ length: 127 }, (_, code) =>
  letterOf(String.fromCharCode(code).toLowerCase()),
);

/** The ways in which a hasty reader may see it: as it stands, in small letters, and without what stands before and after it. */
const readingsOf = (name: string): string[] => {
  const bare = name.replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu, "");
  const forms = isPlain.test(name) ? [name, bare] : [name, name.toLowerCase(), bare, bare.toLowerCase()];
  return [...new Set(forms.map(folded))].filter(Boolean);
};

/** Says of other names whether a reader may take this nickname for one of them. */
export function closeTo(nickname: string): (name: string) => boolean {
  const seen = readingsOf(nickname);
  const shortest = Math.min(...seen.map(({ length }) => length));
  const turned = turnedAround(nickname);
  const isTurned = wordsOf(nickname).length > 1;
  const isSeenAs = (other: string): boolean =>
    seen.some((one) => one === other || (one.length >= longEnough && isOneSlipAway(one, other)));
  return (name) => {
    const isPlainName = isPlain.test(name);
    // A plain name grows no longer by folding.
    if (isPlainName && name.length + 1 < shortest) return false;
    const others = isPlainName ? [folded(name)] : [folded(name), folded(name.toLowerCase())];
    return (
      others.some(isSeenAs) ||
      (isTurned && Math.abs(name.length - nickname.length) < 9 && turnedAround(name) === turned)
    );
  };
}

/** Whether a reader may take the nickname for one of these names. */
export const isTooClose = (nickname: string, names: Iterable<string>): boolean => {
  const isClose = closeTo(nickname);
  for (const name of names) if (isClose(name)) return true;
  return false;
};

// Short names are near each other by chance: Lena and Lea are two people.
const longEnough = 8;

/** "Ruiz, Ana" and "Ana Ruiz" are one. */
const turnedAround = (name: string): string => wordsOf(name).sort().join("");

const wordsOf = (name: string): string[] => separate(name).map(folded).filter(Boolean);

/** The words of a name, also of one that is written in one with capitals, such as "AnaRuiz". */
export const separate = (name: string): string[] =>
  name
    .normalize("NFKD")
    .replace(/(\p{Ll}\p{M}*)(?=\p{Lu}\p{M}*\p{Ll})/gu, "$1 ")
    .split(/[^\p{L}\p{M}\p{N}@$|!€+]+/u)
    .filter(Boolean);

/** Whether one letter more, less or other makes the one of the other. */
function isOneSlipAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/**
 * Whether a nickname says that somebody is who only the house can say they are, is the community's own name, looks like a number,
 * or is none at all.
 */
export function isReserved(nickname: string, community = ""): boolean {
  const words = separate(nickname).flatMap(readingsOf);
  return (
    /^[a-z]?$/.test(folded(nickname)) ||
    looksLikeNumber(nickname) ||
    readingsOf(nickname).some((seen) => rolesAlone.has(seen) || roles.has(seen)) ||
    words.some((word) => roles.has(word) || word.startsWith(interview)) ||
    isOfCommunity(nickname, community)
  );
}

/** Whether the community's name is the nickname, or stands in it. */
function isOfCommunity(nickname: string, community: string): boolean {
  if (folded(community) === "") return false;
  const joined = (name: string): string => ` ${wordsOf(name).join(" ")} `;
  return closeTo(nickname)(community) || joined(nickname).includes(joined(community));
}

const interview = folded("interview");
const roles = new Set(
  (
    "host hosts admin admins administrator administrators administration mod mods moderator moderators moderation member " +
    "members coach coaches organiser organisers organizer organizers owner owners staff official team webmaster sysop sysadmin landfall"
  )
    .split(" ")
    .map(folded),
);
const rolesAlone = new Set(
  "thehost theauthor author formermember aformermember community system support you me nobody"
    .split(" ")
    .map(folded),
);

// "00031", "No. 31", "# 31", "OOO3l": a digit, and nothing beside it but what is taken for one, after a word for number.
const looksLikeNumber = (nickname: string): boolean => {
  const bare = nickname.normalize("NFKD").replace(/[^\p{L}\p{N}|]/gu, "");
  return /^(?:the)?(?:number|num|no|nr)?[\p{Nd}oilоіо|]+$/iu.test(bare) && /\p{Nd}/u.test(bare);
};
