const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** First names from many places. */
export const firstNames = words(`
  Ada Adele Agnes Ahmed Aiko Alan Alba Aleksy Alma Amara Amina Anders Anja Anton Arda Arne Asha Astrid Aurel Basia
  Beate Benno Bianca Bruno Carmen Cem Chidi Clara Cosima Dag Dalia Damir David Deniz Dora Edgar Efua Elif Elio Elsa
  Emre Enzo Erika Esther Farid Fatou Felix Femke Finn Flora Franka Gabor Gerda Gita Goran Greta Hakan Halina Hanno
  Heidi Helge Hugo Ida Ilse Imani Ines Ingrid Ivo Jana Jarek Joana José Jürgen Kadir Kaja Karim Katya Kofi Lale Lars
  Laszlo Leila Lev Lidia Linus Lotte Luca Magda Maija Malik Marek Mei Milan Mina Moritz Nadja Naomi Nikos Nils Noah
  Nora Olek Olga Oskar Paula Pavel Petra Priya Rafael Ragna Rahul Rita Robin Rosa Sami Sandor Selma Sven Tariq Tilda
  Timo Tove Uma Ulla Vera Viktor Wanda Wim Yara Yusuf Zoë Zora
`);

/** Family names, likewise. */
export const lastNames = words(`
  Abbas Adler Aksoy Albrecht Andersen Arslan Bakker Balogh Banerjee Barth Becker Berg Boateng Bonnet Brandt Castro
  Celik Cohen Costa Dahl Danso Diallo Dietz Dubois Ebert Eriksen Falk Farkas Fischer Fontaine Fuchs Garcia Gomes Haas
  Hansen Hartmann Hoang Horvat Ito Ivanov Jansen Jensen Kaya Keita Keller Khan Klein Kovacs Kraus Kumar Larsen Lehmann
  Lindqvist Lopez Lorenz Maier Mensah Meyer Mori Müller Nagy Ndiaye Nguyen Nielsen Novak Öztürk Okafor Olsen Owusu
  Park Patel Pereira Peters Popescu Quist Rahman Reuter Ricci Romero Rossi Sanchez Santos Sato Schmid Schulz Silva
  Singh Sommer Sousa Steiner Suzuki Szabo Tanaka Thoma Toth Traore Vargas Vasquez Vogel Wagner Walsh Weber Wolf Yildiz
  Zeller Zhang Zimmer
`);

/** Lines of work. */
export const trades = words(`
  accountant archivist baker bookbinder bookkeeper buyer carer carpenter cartographer chemist cleaner cook dispatcher
  draughtsman dyer editor electrician engineer florist gardener geologist glazier illustrator interpreter joiner
  librarian locksmith machinist midwife miller nurse optician planner plumber printer roofer saddler surveyor tailor
  teacher tiler translator turner upholsterer usher vet warden weaver welder writer
`);

/** Firms where nobody of a group works, so that they can stand on a keep-away list. */
export const firmsApart = words(`
  Aldermoor Birkfeld Cobbleton Dunmarsh Eastwick Fernhollow Greywater Hazelbank Ironbridge Juniper Kingsreach Larkspur
`);

/** Firms where some work still. */
export const firms = words(`
  Ashgrove Brookline Copperfield Drumlin Elmstead Foxglove Granary Harrowgate Inglenook Jackdaw Kestrel Limekiln
  Millrace Northgate Oakum Pennywell Quarry Rookery Sandbank Thornbury Underhill Vinery Wharfside Yardarm
`);
