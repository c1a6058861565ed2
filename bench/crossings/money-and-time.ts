import { chosen, type Told } from "../../src/demo/words/interviews.ts";

/** Little money, little time, long ways. */
export const moneyAndTime: readonly Told[] = [
  {
    name: "rent-is-due",
    facets: chosen(
      { situation: "laid-off", field: "sales", duration: "three-to-six" },
      ["money-short", "morale"],
      ["lower-step"],
    ),
    answers: {
      struggle:
        "The first of the month comes like a lorry. I have sold the bicycle and the good camera. I have stopped meeting friends, since every meeting costs a coffee, and so nobody sees how I am, and that suits me and it is also the worst of it. Some mornings I lie there and count the boards in the ceiling.",
      works:
        "I work three mornings in a call centre. I used to have my own clients and a card with gold on it. I was ashamed for about a week. But those mornings pay the electricity, they get me out of bed, and two of the girls there read my letters for me. I say so openly when I am asked: I do this for the time being because I pay my bills. It has never harmed me, and one lady said that she liked it better than a blank.",
      need: "Someone who has been near the edge with money and can say what to stop paying first.",
    },
  },
  {
    name: "delivery-rider",
    facets: chosen(
      { situation: "contract-ended", field: "transport", duration: "second-year" },
      ["lower-step", "structure"],
      ["money-short"],
    ),
    answers: {
      work: "I deliver meals by bicycle. I studied logistics and would like to plan the routes, not ride them.",
      struggle:
        "I took this for a summer, that was two summers ago. Now the page says courier on top and that is what people see. When I come home I smell of curry and have legs like wood, and whatever I meant to do for the real thing slides on to tomorrow. There is always a shift that I could take instead.",
      works:
        "I did get the money straight. I went to the free advice place in the old post office with all the letters in a bag, unopened. They sorted them into three heaps: must, can wait, and nonsense. They wrote to two of them and got one cancelled. There is a benefit for the rent, too, that I had never heard of. I lost a year because I thought it was only for other people.",
      advice: "Open the bag.",
    },
  },
  {
    name: "father-of-three",
    facets: chosen(
      { situation: "laid-off", field: "engineering", duration: "six-to-twelve" },
      ["money-short", "online-forms"],
      ["caring"],
    ),
    answers: {
      work: "Machine fitter. Three children, and alone with them since last year.",
      struggle:
        "The benefit stops in February, I have it in writing. Shoes for three, a school trip, and the boiler. And for each vacancy I need an account, and a code that is sent to a telephone with no credit on it. At the library one has an hour on the computer, and the thing needs an hour and ten minutes.",
      works:
        "I told them how it is. In the talk I say: I have three, the school has them from eight until four, my neighbor has them when there is fever, and here is her number. I have it all on one sheet, like a plan for a machine: what can fail and what happens then. The one in overalls laughed and the one in the suit was relieved. I was given a trial week on early shift, and it went well, and would have gone on if the order had not been cancelled.",
      helpers: "My neighbor. I do her heating.",
    },
  },
  {
    name: "evening-cleaner",
    facets: chosen(
      { situation: "employed", field: "office", route: "networked" },
      ["target"],
      ["lower-step", "overqualified"],
    ),
    answers: {
      work: "I now run the building services of a school. Before that I cleaned it in the evenings, and before that I was deputy head of a town's building office.",
      struggle:
        "I got here one step after another and it was never a plan. Now I could stay for ever, or do something with it, and I honestly do not know which. When the headmistress asked where I see myself, I said at my desk.",
      works:
        "They did not want to give me the mop. You have a diploma, they said, you would be off at once. So I said: I need the evenings, I will stay until summer at the least, I will not tell anybody how to do anything. And I kept to it. I mopped. But I can also read a plan, and when the roof leaked and three firms said three different things, I asked whether I might look. After that I was asked each time. It took two years from the mop to the desk, and I would not have got the desk any other way at my time of life.",
      advice: "If you go down a step, go into a house that has a staircase.",
    },
  },
  {
    name: "bakers-debts",
    facets: chosen(
      { situation: "own-business", field: "shops", route: "posting" },
      ["profile"],
      ["money-short", "confidence"],
    ),
    answers: {
      work: "I had a shop for prams, then a bankruptcy, and now I am employed, with a desk and a plant.",
      struggle:
        "They would like me to show myself on the networks, for the firm, with my face. When someone types my name in, the first thing is the notice of the court. I would prefer to stay invisible, and I hear that this is not possible any more.",
      works:
        "After the bankruptcy I could not go through the pedestrian street. What helped was to tell it, first to one person and at last to twelve, in a group for people whom the same thing has happened to, in a cellar under a church. I had believed that I was the only fool in the county. There sat a dentist. By the fifth time I could tell it without my voice slipping, and then I could tell it in a job interview too, with what I had learned from it. The money itself is a matter of a plan and seven years; the shame one can be rid of in twelve weeks.",
      advice: "Live on the smallest sum that lets you sleep, and write it on the door of the fridge.",
    },
  },
  {
    name: "weekday-timetable",
    facets: chosen(
      { situation: "laid-off", field: "media", duration: "six-to-twelve" },
      ["rejections"],
      ["structure", "morale"],
    ),
    answers: {
      work: "Press officer. Nine months.",
      struggle:
        "I come in second. If there were a medal for it I would have a chest full. They ring, they are warm, they tell me it was a hard decision, and I comfort them. Afterwards I cannot work for two days, and I cannot tell any longer what I ought to change, for they all say: nothing.",
      works:
        "Monday is for finding, Tuesday and Wednesday for writing, Thursday for people, Friday for everything that has no place and for closing. Never on the weekend. A friend who is also out of work rings me at five to nine and I ring her at five past four; we say two sentences each, what it will be, what it was. I have been lower than I would like to say here, in the winter. It was that call which got me up, because she would otherwise have been the one who waits. Also: walking for an hour before the light goes, every day, with no telephone.",
      tried:
        "Asking those who never answered at all. I walk in with a question about their last campaign, at the desk, at a quiet hour. One in four then sees me.",
      offer: "The five to nine call, to anybody.",
    },
  },
  {
    name: "two-bus-ride",
    facets: chosen(
      { situation: "left", field: "health-care", duration: "one-to-three" },
      ["far-away", "silence"],
      ["caring"],
    ),
    answers: {
      work: "Medical secretary. I live out by the reservoir.",
      struggle:
        "Two buses, an hour and forty, if the first one is on time. When they see the postcode they say oh. They think of snow. Since summer I leave out the postcode and now they do not reply at all, so perhaps they look it up. I could move, but then who would look after the house, and the goats.",
      works:
        "My mother lived with us with dementia for three years while I worked full time. It went because I did not pretend. I said in the first week that there would be calls. The practice let me have the telephone on the desk, and I stayed later for it on Thursdays. A day centre took her two days, a student lived in the attic in return for two evenings, and on Fridays my brother came, after I had stopped asking him and told him instead.",
      surprise: "People say yes sooner when you tell them exactly when it ends.",
    },
  },
];
