import { peopleUrls } from "../../modules/people/index.ts";

/** The rules as the host of the demo has them, in Markdown. */
export const houseRules = `We are neighbours before we are anything else. So:

- **What is said at the table stays at the table**, and so do the names of those who sit at it.
- **Nobody explains a slow week.** We ask what would be smaller.
- **We ask before we advise.** Some evenings a cup of tea is the advice.
- **Nobody sells anything here**, and nobody is paid for passing a name on.
- **Whoever is given a lead follows it through**, and says how it ended.
- **Sending word is enough.** You need not say why.

Something is not right? Press "Tell the host" beside it, or [write to me](${peopleUrls.writeToHost}). I am at the lending desk on weekdays, too.

Ruth`;

/** What the chapel's job club sent along: some of its lines are no use, as in every list. */
export const chapelList = `Name,E-mail,Since
Abena Sarpong,abena@chapel.example,2023
Joost Vermeer,joost@chapel.example,2024
Leila Farouk,leila@chapel.example,2024
Peter Nowak,peter.nowak(at)chapel.example,2024
Imelda,imelda@example.org,2024
Constance Bright,constance@chapel.example,2024
Rafael Brito,rafael@chapel.example,2025
Mrs Tan,,2025
Tomás Duarte,tomas@example.org,2025
Joost V.,joost@chapel.example,2025
Ewan Baird,ewan@chapel.example,2025
Signe Holm,signe@chapel.example,2026
`;
