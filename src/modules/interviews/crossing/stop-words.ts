/** English words that stand in every text. They are neither searched nor compared. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "a about above after again against all almost already also although always am an and another any anybody anyone " +
    "anything are around as at away back be became because become been before being below between both but by came can " +
    "cannot come could couldnt did didnt do does doesnt doing done dont down during each either else even ever every " +
    "everybody everyone everything few first for from get gets getting go goes going gone got had has hasnt have havent " +
    "having he her here hers herself him himself his how however i id if ill im in into is isnt it its itself ive just " +
    "last less let like lot made make makes many may maybe me might mine more most much must my myself nearly never next " +
    "no nor not nothing now of off often on once one ones only onto or other others our ours ourselves out over own " +
    "perhaps put quite rather really s same say says see seem seems she should since so some somebody someone something " +
    "sometimes somewhere soon still such t take than that thats the their theirs them themselves then there theres these " +
    "they theyre thing things this those though through to too took toward towards two under until up upon us use used " +
    "very was wasnt way we well went were werent what whatever when where whether which while who whom whose why will " +
    "with within without wont would wouldnt yes yet you youd youll your youre yours yourself"
  ).split(" "),
);
