/** A line of work, said so that "work" can follow, with the firms that a member of the demo thinks about. All of them are made up. */
export type Trade = { title: string; firms: readonly [string, string, string, string]; handsOn?: true };

export const trades = {
  accounts: {
    title: "bookkeeping",
    firms: ["Harrow & Pell", "Tidewater Housing", "the water board", "Ellison Mills"],
  },
  care: {
    title: "care",
    firms: ["Larkfield House", "St Brannock's", "the home-care team at the council", "Elm Row"],
    handsOn: true,
  },
  design: {
    title: "design",
    firms: ["Paper Lantern", "Northlight Press", "the city museum", "Ferris & Daughter"],
  },
  engineering: {
    title: "maintenance",
    firms: ["Calder Pumps", "the ferry company", "Weir Turbines", "Holm Steel"],
    handsOn: true,
  },
  kitchens: {
    title: "kitchen",
    firms: ["the hospital kitchens", "Bridge Street Canteen", "The Copper Pan", "Salt & Rye"],
    handsOn: true,
  },
  logistics: {
    title: "planning",
    firms: ["Norrland Freight", "Quayhead Logistics", "the fruit terminal", "Brandt Lines"],
  },
  marketing: {
    title: "communications",
    firms: ["the festival office", "Meridian Tea", "Kestrel Bicycles", "the university press"],
  },
  office: {
    title: "office",
    firms: ["the harbour authority", "Lowe & Finch", "the law centre", "Ashdown Surveyors"],
  },
  people: {
    title: "personnel",
    firms: ["Galloway Foods", "the hospital trust", "Sable Energy", "Orchard Schools"],
  },
  science: {
    title: "laboratory",
    firms: ["Fenwick Diagnostics", "the river institute", "Abel Vaccines", "the city laboratory"],
  },
  software: { title: "software", firms: ["Plainsong", "Tern Systems", "the tax office", "Hollin Health"] },
  teaching: {
    title: "training",
    firms: ["the college", "Lantern Learning", "the prison education service", "Orchard Schools"],
  },
  warehouse: {
    title: "dispatch",
    firms: ["Quayhead Logistics", "Foss Timber", "the book depot", "Arden Cold Store"],
    handsOn: true,
  },
} as const satisfies Record<string, Trade>;

export type TradeName = keyof typeof trades;

/** People outside the community whom members ring, write to and thank. */
export const acquaintances: readonly string[] = [
  "Ilse",
  "Graham",
  "Farida",
  "Patrick",
  "Ottilie",
  "Mr Achebe",
  "Sunniva",
  "Leonard",
  "Dolores",
  "Ewan",
  "Mrs Petrov",
  "Idris",
  "Bettina",
  "Cormac",
  "Hiroko",
  "Fergus",
  "Amara",
  "Nils",
  "Teresa",
  "Old Brandt",
  "Wanda",
  "Jerome",
  "Sibyl",
  "Casper",
  "Lucinda",
  "Emeka",
  "Rowena",
  "Piotr",
  "Delphine",
  "Mr Sutcliffe",
];

/** Friends who read letters and hear rehearsals. */
export const friends: readonly string[] = [
  "Joanna",
  "Magda",
  "Bea",
  "Hilde",
  "Nasrin",
  "Constance",
  "Ute",
  "Pilar",
  "Doreen",
  "Agnes",
  "Sunita",
  "Marion",
];
