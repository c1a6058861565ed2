/** What a page opens with after something was done to a crossover. */
export const crossingSayings: Record<string, string> = {
  "crossover-proposed":
    "Thank you. It stands on both pages once one of the authors, or the host, has said yes.",
};

/** What a proposal is told that cannot be taken, by the field to which it belongs. */
export const refusedProposals: Readonly<Record<string, { field: string; sentence: string }>> = {
  "crossover-itself": {
    field: "other",
    sentence: "That is this interview. Please type the number of another one.",
  },
  "crossover-nowhere": { field: "other", sentence: "There is no interview of that number that can be read." },
  "crossover-known": {
    field: "other",
    sentence: "These two are joined in this way already. Thank you for seeing it too.",
  },
  "crossover-declined": {
    field: "other",
    sentence: "This was proposed before, and one of the authors, or the host, said no.",
  },
  "crossovers-waiting": {
    field: "form",
    sentence: "Many proposals wait for these two already. Please come back when they are answered.",
  },
};
