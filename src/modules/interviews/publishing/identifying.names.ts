const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(/\s+/)).filter(Boolean));

/** First names that are hardly anything else. */
export const givenNames = setOf(
  `aaron abdul abdullah abigail adam adele adrian agnes ahmed aisha alan alana albert alejandra alejandro alessandro alex
  alexander alexandra alexandre alexis alfred ali alice alicia alina alison allison alma alvin amanda amelia amelie amina amir
  amy ana anastasia andre andrea andreas andrew andrey andy angela angelina angie anita ann anna annabel anne annette
  annie anthony antoine anton antonia antonio anya arjun arlene armando arnold arthur ashley astrid audrey aurora
  axel ayesha barbara barry beatrice beatriz becky belinda ben benedict benjamin bernadette bernard bernd bert beth
  bethany betty beverly bianca birgit bob bogdan boris brad bradley brandon brenda brendan brian bridget bruce bruno
  bryan caitlin callum calvin camilla camille carina carl carla carlos carmen carol carole caroline carolyn catherine
  cathy cecilia cedric celia celine cesar chandra charles charlie chen cheryl chiara chris christa christina christine
  christoph christophe christopher cindy claire clara clarissa claudia claudio clive colin colleen connor cornelia craig
  cristina curtis cynthia cyril daniel daniela daniele danielle danny daphne darren dave david deborah debbie
  debra deepak deirdre denis denise dennis derek dermot diana diane dieter diego dietmar dilip dimitri dinesh dirk dmitri
  dolores dominic dominik dominique donald donna dorothy doug douglas duncan dylan edith edmund eduardo edward edwin
  eileen elaine eleanor elena eli elias elif elijah elisa elisabeth elizabeth ella ellen ellie eloise elsa emil emilia
  emilie emily emma emmanuel enrique eric erica erik erika erin ernesto esther ethan eugene eva evan eve evelyn
  fabian fatima fatma felicia felix ferdinand fernanda fernando fiona florian francesca francesco francine francis
  francisco franz fred frederick freya friedrich fritz gabriel gabriela gabrielle gareth gary gavin gemma
  geoff geoffrey george georgina gerald gerard gerd gerhard gerry ghislaine gianni gilbert gillian gina giorgio giovanni
  gisela giulia gloria gordon graham greg gregory greta guido guillaume gustav hamish hannah hanna hans harald harold
  harriet harry harvey hassan hayley heidi heinz helen helena helga helmut hendrik henri henry herbert hermann hilary
  hiroshi howard hugh hugo hussein ian ibrahim igor ilse imran ines inga ingrid irene irina irma isaac isabel isabella
  isabelle ivan ivana jackie jacob jacqueline jacques jaime jakob jakub james jamie jan jana jane janet janice janine
  jasmin jason javier jean jeanette jeanne jeff jeffrey jennifer jenny jens jeremy jerome jesse jessica jill jim jimmy
  joachim joan joanna joanne joao jochen jodie joe joel joerg johan johanna johannes john johnny jonas jonathan jorge
  jose joseph josephine josh joshua joyce juan juanita judith judy julia julian juliana julie juliet julio jurgen justin
  justine karen karin karl karla karsten katarina kate katharina katherine kathleen kathryn kathy katie katja katrin kay
  keith kelly ken kenji kenneth kerry kevin khalid kieran kimberly kirsten klaus konrad krishna kristen kristin kristina
  krzysztof kumar kurt kyle lakshmi lars laszlo laura lauren laurence laurent lea leah lee leila lena leo leon leonard
  leonardo leonie leroy leslie lewis liam lidia linda lindsay lisa lois lorena lorenzo lori lorraine lou louis
  louisa louise luc luca lucas lucia lucie lucy luigi luis luisa lukas luke lydia lynda lynn mabel maggie magnus mahmoud
  maja malcolm malik manfred manuel manuela marc marcel marcia marco marcos marcus margaret margarita maria marian mariana
  marianne marie mariam marina mario marion marius marjorie markus marlene marta martha martin martina marvin mary maryam
  mateo mathias matilda matteo matthew matthias maureen maurice mauro megan mehmet mei melanie melinda melissa mercedes
  mia michael michaela michal michel michele michelle miguel mikael mike mikhail mila milan milena mina miranda miriam
  mitchell mohamed mohammad mohammed moira monica monika monique morgan moritz moses muhammad murray mustafa nadia nadine
  nancy naomi natalia natalie natasha nathan nathaniel neil nelson niamh nicholas nick nicola nicolas nicole nigel
  nikolai nikolaus nils nina noah noel noor nora norbert norma norman oksana olaf oleg olga oliver olivia olivier omar orla
  oscar oskar otto owen pablo pamela paola paolo pascal patricia patrick patrik paul paula paulina pauline pavel pedro
  peggy peter petra phil philip philippa philippe phillip phoebe pia pierre pilar piotr polly priya rachel rafael rahul
  raj rajesh ralf ralph ramon randy raquel raul raymond rebecca regina reinhard renata renate rene rhys ricardo richard
  rita robert roberta roberto rodney rodrigo roger roland rolf romain roman ronald rosa rosalind rosemary rosie roxanne
  rudolf rupert russell ruth ryan sabine sabrina salim sally salma salvador sam samantha samir samuel sandra sanjay sara
  sarah sascha sean sebastian selina serena serge sergei sergio shane shannon sharon shaun sheila shelley shirley sibylle
  siegfried sigrid silvia simon simone siobhan sofia solomon sonia sonja sophia sophie stacey stan stanley stefan stefanie
  stella stephan stephane stephanie stephen steve steven stuart sunil suresh susan susanna susanne suzanne svenja
  svetlana sven sylvia tamara tania tanja tanya tara tariq tatiana ted teresa terence terry thea theo theodore theresa
  thomas thorsten tiffany tim timothy tina tobias todd tom tomas tomasz tommy toni tony tracey tracy trevor tricia trudy ulrich
  ulrike ursula uwe valentina valeria valerie vanessa vera veronica veronika vicki vicky vijay vikram viktor vincent
  vincenzo vivian vivienne vladimir walter wanda wayne wei wendy werner wilhelm william willem wolfgang xavier yasmin
  yolanda yoko yusuf yuri yvonne zachary zainab zara zoe zoltan`,
);

/** First names that are also words or places: a name only where another name follows. */
export const ambiguousNames = setOf(
  `amber angel april art austin autumn bill brooke carter chad chance charity charlotte chase chelsea christian
  clay clement colt cooper crystal daisy dale dallas dawn dean dick don drew duke dusty earl eden ernest faith florence forrest
  frank gene georgia ginger glen grace grant guy hazel heath heather holly hope hunter india iris ivy jack jasmine jay jordan joy
  june justice kim kit lance lane lily lincoln logan mac madison mark mason matt max may melody mercy merry miles mo nova
  olive otis paige paris parker pat patience paz pearl penny percy piers prudence ray reed rex rich rick ricky rob robin
  rod ron rose roy ruby rusty sage sandy savannah scott sherry sierra skip sky sonny sue summer sydney tanner taylor terra tiger
  troy tyler vic victor victoria viola violet virginia wade warren wes will woody young`,
);

/** What is written with a capital letter and is nobody's name, and no employer's. */
export const notNames = setOf(
  // The beginnings of sentences.
  `a about above across actually after afterwards again against all almost also although always am among an and another any
  anybody anyone anything are as ask at away back be because been before being below besides best better between both but
  by call can could dear did do does doing done don't during each early either eleven else even eventually ever every
  everybody everyone everything except few finally find first five for four from further get getting give go god going good
  great had has have having he hello her here hers hi him his how however i i'd i'll i'm i've if i in indeed instead into
  is it it's its itself just keep last later least less let like lots many maybe me meanwhile might more most mostly much
  must my myself neither never new next nine no nobody none nor not nothing now of off often oh ok okay old on once one only
  or other others otherwise our out over own perhaps please quite rather really right same say second see seven several
  shall she should since six so some somebody someone something sometimes somewhere soon still such suddenly surely take
  talk tell ten than thank thanks that that's the their them themselves then there there's these they thing things third
  this those though three through thus time to today together tomorrow too try twelve two under unless unlike until up
  upon us usually very wait was we week weeks well went were what whatever when whenever where whether which while who
  whoever whole whom whose why with within without worst would write yes yesterday yet you your yours`,
  // When.
  `monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays
  january february march april may june july august september october november december spring summer autumn fall winter
  christmas easter ramadan eid diwali hanukkah passover thanksgiving halloween lent advent new year's eve day covid pandemic
  brexit lockdown`,
  // Where.
  `africa african africans america american americans amsterdam antwerp arabic argentina asia asian athens atlanta auckland australia
  australian austria austrian baltimore bangalore bangkok barcelona basel bavaria beijing belgian belgium berlin birmingham
  bonn boston bradford brazil brazilian brighton bristol britain british brooklyn brussels bucharest budapest bulgaria
  bulgarian cairo california cambridge canada canadian cardiff chicago china chinese christchurch cologne copenhagen
  cork cornwall croatia croatian czech dallas danish delhi denmark denver detroit devon dublin dutch düsseldorf east eastern
  edinburgh egypt egyptian england english essex estonia europe european exeter finland finnish florida france frankfurt
  french galway geneva german germans germany ghana glasgow greece greek hamburg hanover hebrew helsinki hindi holland hong
  kong houston hungarian hungary india indian indonesia iran iraq ireland irish israel istanbul italian italy japan
  japanese jersey kent kenya kiev korea korean kyiv lagos latin latvia leeds leicester leipzig lima lisbon lithuania
  liverpool london los angeles luxembourg lyon madrid malaysia malta manchester mandarin manhattan marseille melbourne
  mexican mexico miami michigan midlands milan minneapolis montreal morocco moscow mumbai munich nairobi naples nepal
  netherlands newcastle nigeria nigerian norfolk north northern norway norwegian nottingham ohio ontario oregon oslo oxford
  pakistan paris pennsylvania perth peru philadelphia philippines phoenix pittsburgh plymouth poland polish portland
  portugal portuguese prague quebec riga romania romanian rome rotterdam russia russian san francisco diego jose scotland
  scottish seattle seoul serbia shanghai sheffield silicon valley singapore slovak slovakia slovenia somerset south
  southampton southern spain spanish stockholm stuttgart suffolk surrey sussex sweden swedish swiss switzerland sydney
  taiwan tallinn texas thailand tokyo toronto turin turkey turkish ukraine ukrainian urdu vancouver vermont vienna vietnam
  vietnamese vilnius virginia wales warsaw washington welsh west western wisconsin york yorkshire zagreb zurich zürich
  city county district europe state states street united kingdom union`,
  // What people use, and whom everybody asks.
  `access adobe android apple's bing canva chatgpt cobol coursera css discord docker duolingo ebay etsy eures excel facebook
  fiverr git github glassdoor gmail google googled html instagram internet java javascript jira jobcentre kubernetes
  kununu linkedin linux mac meetup messenger microsoft mooc moodle monster mysql netflix node notion office oracle outlook
  photoshop pinterest powerpoint powershell python react reddit ruby rust salesforce sap scrum signal skype slack
  spotify sql stackoverflow stepstone teams telegram tiktok trello twitter typescript uber udemy upwork whatsapp wifi
  wikipedia windows word wordpress xing youtube zoom excel agile kanban bible quran god lord`,
  // What is done for a living, and what is learned.
  `academic account accountant accounting accounts admin administration administrator adviser army bank advisor agency analyst
  apprentice architect art arts assistant associate bachelor bachelor's biology board bookkeeper builder business
  buyer care career careers carer centre ceo cfo chair chef chemistry chief civil cleaner church clerk client club coach coding college
  community company computer computing construction consultant content coo cook copywriter council cto curriculum customer data
  degree deputy design designer developer development director doctor driver economics editor education electrician
  employer employers engineer engineering executive facilities finance financial foreman front full government graduate graphic group
  head health healthcare history hospital hotel hr human it job jobs journalist junior lab lawyer law lead learning lecturer legal
  librarian library linguistics logistics machine maintenance management manager manufacturing marketing master master's masters
  maths mathematics mba mechanic media medical mentor ministry museum nurse nursing officer online operations operator owner paralegal
  part pharmacist philosophy phd physics planner plumber police policy postgraduate president principal procurement product
  production professional professor programme programmer project psychology public purchasing qa quality receptionist
  recruiter recruiters recruiting recruitment repair research researcher resources retail risk sales school science
  scientist secretary security senior server service services shift social society software specialist staff state stats
  statistics store strategy success supervisor supply support system systems teacher teaching team tech technical technician
  temp temping theatre tourism trade training translator transport travel tutor university user ux ui vice volunteer
  volunteers warehouse web welder work worker workers writer writing`,
  // What is written in capitals altogether.
  `ai ats b2b b2c ba bsc cv cvs ddr eu gcse gdr gdpr hgv i.t. id kpi m&a ma msc nhs ngo ok phd pdf pr rn roi seo star ta tv
  uk un us usa uss vat vet vp`,
);
