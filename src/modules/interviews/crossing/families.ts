/**
 * What people say who do not know the host's lists: more words and phrases for the topics with which every community
 * begins. They only help to see that two people speak of the same; nobody is shown or filed under them.
 */
export const families: Readonly<Record<string, readonly string[]>> = {
  silence: phrases(
    "call back, calls back, calls me back, called back, calls me, rings back, rang back, rings me, phone is silent, phone stays silent, phone is quiet, phone does not ring, phone never rings, get back to me, gets back to me, got back to me, comes back to me, hear back, heard back, hear nothing, heard nothing, nothing comes back, no response, no replies, never answer, never answered, nobody answers, nobody writes back, never reply, never wrote back, black hole, into the void, crickets, waiting to hear, never heard, without an answer, radio silence, unanswered",
  ),
  rejections: phrases(
    "rejections, refusal, turned me down, unfortunately, other candidates, second place, runner up, came second, decided against, another no, said no, not selected, knocked back",
  ),
  "changing-field": phrases(
    "new field, another field, different field, switched, switching, retraining, retrained, different industry, new industry, new career, change of career, changed career, second career, transferable, new trade, start over, starting over, another line of work, different line of work, new line of work, leave my field, left my field, new direction, beginner again, crossed over",
  ),
  older: phrases(
    "my age, fifties, sixties, fifty, sixty, too old, grey hair, gray hair, older than, younger than me, half my age, retirement age, date of birth, birth year, year of birth, digital native, young team, at 50, at 51, at 52, at 53, at 54, at 55, at 56, at 57, at 58, at 59, at 60, at 61, at 62, at 63",
  ),
  younger: phrases(
    "lack of experience, without experience, experience required, first job, just graduated, graduated, internship, years of experience, straight from school, out of university, out of college, never worked",
  ),
  overqualified: phrases(
    "overqualified, over qualified, too qualified, too much experience, would be bored, get bored, you would leave, too big for, used to lead, bigger jobs, flight risk",
  ),
  gap: phrases(
    "career break, years at home, years off, time off, time out, long break, hole in, empty years, out of work for years, break of, missing years, time away",
  ),
  strangers: phrases(
    "strangers, stranger, networking event, small talk, shy, introverted, cold call, calling people, phoning people, approach people, people i do not know, people i dont know, people i had not met, speak to people, ask for help, asking favours, reaching out, message somebody",
  ),
  "no-contacts": phrases(
    "know nobody, know no one, knew nobody, knew no one, dont know anyone, not know anyone, nobody knows me, no network, no connections, no friends here, new here, new to the area, new city, no one to ask, everyone i know, do not know a soul",
  ),
  "job-interviews": phrases(
    "interviewer, interviewers, freeze, froze, go blank, went blank, mind goes blank, rehearse, rehearsed, rehearsal, mock interview, practice answers, practise answers, panel interview, interview questions, tell me about yourself, final round, second round, talking about myself, stammer",
  ),
  papers: phrases(
    "cv, resume, resumes, cover letters, covering letter, application letter, bullet points, rewrite, rewrote, proofread, two pages",
  ),
  "online-forms": phrases(
    "portals, upload, uploading, upload my resume, application form, application forms, online form, another account, dropdown, drop down, keyword, keywords, screening software, robot, submit button, retype",
  ),
  profile: phrases(
    "linkedin, online profile, social media, headline, visible online, post online, found online, profile picture",
  ),
  target: phrases(
    "what i want, no idea what, which job, what kind of job, what sort of work, no direction, unsure, not sure what, what to look for, too broad, too many options, everything and nothing, what i am good at, what comes next, crossroads, apply for everything",
  ),
  structure: phrases(
    "structure, routine, schedule, timetable, get up, getting up, the sofa, pyjamas, pajamas, procrastinate, procrastinating, put it off, putting it off, days run together, time slips, unstructured, daily plan, start at nine, by noon, fixed hours",
  ),
  morale: phrases(
    "sad, cry, cried, spirits, mood, lonely, loneliness, isolated, isolation, exhausted, worn out, dark days, discouraging, motivation, despair, no energy, keep going, down days, bad days",
  ),
  confidence: phrases(
    "confidence, confident, doubt myself, self esteem, not good enough, imposter, impostor, believe in myself, ashamed, embarrassed, shame, my own value, useless, nothing to offer",
  ),
  "money-short": phrases(
    "money, savings, mortgage, rent, debts, bills, afford, budget, overdraft, unemployment benefit, ran out, food bank, pay the rent",
  ),
  caring: phrases(
    "my mother, my father, my children, my child, my kids, kids, toddler, baby, nursery, school run, day care, daycare, elderly, dementia, looking after, care for, caring for, single parent, single mother, single father, school hours, carer, caregiver",
  ),
  illness: phrases(
    "ill, illness, burned out, burnt out, burnout, surgery, diagnosis, chronic pain, fatigue, disability, wheelchair, recover, recovery, recovering, sick leave, therapy, depression, anxiety, health condition, adjustments",
  ),
  "papers-abroad": phrases(
    "diploma, foreign degree, degree from, recognised, recognized, recognition, credentials, credential, visa, work permit, residence permit, translated, back home, my home country, qualifications from, equivalent, licence here, license here",
  ),
  language: phrases(
    "accent, grammar, second language, mother tongue, language course, language class, speak slowly, my english, my german, fluent, fluency, vocabulary, misunderstand, pronounce, pronunciation, native speaker",
  ),
  "quiet-search": phrases(
    "current employer, my employer, my boss, in secret, secretly, lunch break, colleagues must not, while employed, still have a job, nobody at work, without anyone at work, discreet, discreetly, confidential, confidentially",
  ),
  pay: phrases(
    "salary, wage, wages, negotiate, negotiating, negotiation, raise, pay range, salary range, what i earn, counter offer, underpaid, market rate, day rate, lowball",
  ),
  "lower-step": phrases(
    "step down, step back, stepping down, pay cut, lower pay, less pay, less money, junior role, below my level, smaller job, survival job, stopgap, start at the bottom, lesser title, demotion, under a younger boss",
  ),
  "far-away": phrases(
    "commute, commuting, village, rural, countryside, remote, remotely, no car, driving licence, long drive, hours away, small town, far from, relocate, nothing here, no jobs here",
  ),
  record: phrases(
    "prison, jail, conviction, convicted, criminal record, offence, offense, probation, background check, sacked, bad reference, my past, disclose, disclosure",
  ),
};

function phrases(list: string): readonly string[] {
  return list.split(",").map((phrase) => phrase.trim());
}
