import type { TradeName } from "./trades.ts";

/** Somebody who lives in the demo. */
export type Character = {
  name: string;
  pronouns?: string;
  work: string;
  trade: TradeName;
  zone?: string;
  inWork?: true;
};

/** The zone of the community, and of whoever names no other. */
export const homeZone = "Europe/London";

/** Everybody, under the key by which the story calls them. */
export const characters = {
  ruth: {
    name: "Ruth Okafor",
    pronouns: "she/her",
    work: "Librarian at Quay Street. I keep the doors open and the kettle on.",
    trade: "office",
    inWork: true,
  },
  desmond: {
    name: "Desmond Clarke",
    pronouns: "he/him",
    work: "Careers adviser for twenty years. Ask me about second careers.",
    trade: "people",
    inWork: true,
  },
  marta: {
    name: "Marta Kowalczyk",
    pronouns: "she/her",
    work: "Office manager, most of all for people who never had one",
    trade: "office",
  },
  tomas: {
    name: "Tomás Duarte",
    pronouns: "he/him",
    work: "Planning and dispatch: I get things from A to B, and back",
    trade: "logistics",
  },
  aisha: {
    name: "Aisha Rahman",
    pronouns: "she/her",
    work: "Bookkeeper for small firms, before they become a mess",
    trade: "accounts",
  },
  gwen: { name: "Gwen Pritchard", work: "Care work, and twelve years of night duty", trade: "care" },
  bill: {
    name: "Bill Hartley",
    pronouns: "he/him",
    work: "Engineer. If it pumps, I have mended it.",
    trade: "engineering",
  },
  noor: {
    name: "Noor",
    pronouns: "they/them",
    work: "Graphic design, signs and wayfinding",
    trade: "design",
  },
  femi: { name: "Femi Balogun", work: "Web developer, looking for a team that talks", trade: "software" },
  lena: {
    name: "Lena Fischer",
    pronouns: "she/her",
    work: "Communications for things that are hard to explain",
    trade: "marketing",
    zone: "Europe/Berlin",
  },
  carol: { name: "Carol Whitby", work: "Warehouse and dispatch, fork-lift licence", trade: "warehouse" },
  stanley: {
    name: "Stanley Moore",
    pronouns: "he/him",
    work: "Thirty years on lorries, now looking at the desk behind them",
    trade: "logistics",
  },
  priya: {
    name: "Priya Nair",
    pronouns: "she/her",
    work: "Personnel. Yes, I used to be on the other side of the desk.",
    trade: "people",
  },
  yusuf: { name: "Yusuf Demir", work: "Cook, big kitchens", trade: "kitchens" },
  oksana: {
    name: "Oksana Bondar",
    pronouns: "she/her",
    work: "Mathematics teacher, newly arrived",
    trade: "teaching",
  },
  hugh: { name: "Hugh Farrar", work: "Surveyor", trade: "engineering" },
  ellen: {
    name: "Ellen Byrne",
    pronouns: "she/her",
    work: "Coming back after seven years at home, from accounts",
    trade: "accounts",
    zone: "Europe/Dublin",
  },
  jonas: {
    name: "Jonas Lindqvist",
    pronouns: "he/him",
    work: "Product and research",
    trade: "science",
    zone: "Europe/Stockholm",
  },
  chiara: {
    name: "Chiara Bianchi",
    pronouns: "she/her",
    work: "Press and publishing",
    trade: "marketing",
    zone: "Europe/Rome",
  },
  dev: { name: "Dev Patel", work: "Developer, backends mostly, people increasingly", trade: "software" },
  samira: {
    name: "Samira Haddad",
    pronouns: "she/her",
    work: "Laboratory assistant with a thing for quality",
    trade: "science",
  },
  owen: {
    name: "Owen Llewellyn",
    pronouns: "he/him",
    work: "Teacher, leaving school for training grown-ups",
    trade: "teaching",
  },
  grace: {
    name: "Grace Tremblay",
    pronouns: "she/her",
    work: "In an insurance office, and quietly curious",
    trade: "office",
    zone: "America/Toronto",
    inWork: true,
  },
  marcus: {
    name: "Marcus Bell",
    work: "Warehouse lead, would like days",
    trade: "warehouse",
    zone: "America/Toronto",
    inWork: true,
  },
  hannah: {
    name: "Hannah Weiss",
    work: "Designer in a very large company",
    trade: "design",
    zone: "Europe/Berlin",
    inWork: true,
  },
  luis: {
    name: "Luis Ortega",
    pronouns: "he/him",
    work: "Kitchen by night, accounts course by day",
    trade: "accounts",
    zone: "America/New_York",
    inWork: true,
  },
  kofi: {
    name: "Kofi Mensah",
    pronouns: "he/him",
    work: "Public sector, ten years, looking up and sideways",
    trade: "people",
    inWork: true,
  },
  anneke: {
    name: "Anneke de Vries",
    work: "Scientist who writes",
    trade: "science",
    zone: "Europe/Amsterdam",
    inWork: true,
  },
  rosa: {
    name: "Rosa Jiménez",
    pronouns: "she/her",
    work: "Events, from weddings to trade fairs",
    trade: "marketing",
  },
  martin: {
    name: "Martin Sedlák",
    work: "Accounts payable, seventeen years in one house",
    trade: "accounts",
  },
  judith: {
    name: "Judith Abel",
    pronouns: "she/her",
    work: "Retired from personnel. I read letters and say what I see.",
    trade: "people",
    inWork: true,
  },
  winnie: {
    name: "Winnie Acheampong",
    pronouns: "she/her",
    work: "Hotel reception, nights and early mornings",
    trade: "office",
  },
  nadia: {
    name: "Nadia Rahimi",
    pronouns: "she/her",
    work: "Translator, and of late a teacher of my own language",
    trade: "teaching",
  },
  otto: {
    name: "Otto Brandvold",
    work: "Boatbuilder. Wood, then fibreglass, then nothing.",
    trade: "engineering",
    zone: "Europe/Oslo",
  },
  dexter: { name: "Dexter Quill", work: "I open doors", trade: "people", inWork: true },
} as const satisfies Record<string, Character>;

export type Key = keyof typeof characters;

/** The address by which the demo finds somebody again. */
export const emailOf = (key: Key): string => `${key}@example.org`;
