/**
 * Folded words that tell one name from another that differs in nothing else: nations, numbers, quarters of the sky, and words that lie near to one of the catalogue's. Whoever types one of them means it, however near it lies to another.
 */
const WORDS = `
  afghan afghanistan albania albanian algeria algerian america american argentina argentine armenia armenian asia asian
  australia australian austria austrian azerbaijan belgian belgium bolivia bolivian brazil brazilian britain british
  bulgaria bulgarian burma canada canadian chile chilean china chinese colombia croatia croatian croat cuba cuban czech
  danish denmark dutch egypt egyptian england english estonia estonian europe european finland finnish france french
  gambia georgia georgian german germany greece greek guinea haiti hungarian hungary iceland india indian indonesia iran
  iranian iraq iraqi ireland irish israel italian italy japan japanese korea korean laos latvia latvian lithuania
  lithuanian macedonia malaysia mali malta mexican mexico moldova mongolia mongolian morocco nepal niger nigeria norway
  norwegian palestine panama paraguay persia persian peru poland polish portugal portuguese romania romanian russia russian
  rwanda scotland serb serbia serbian slovak slovakia slovene slovenia slovenian soviet spain spanish sweden swedish swiss
  syria syrian taiwan tibet tunisia turkey turkish ukraine ukrainian uruguay vietnam vietnamese wales yugoslav yugoslavia
  zambia
  nga duc phap anh mi bi ao y nhat han lao thai uc viet hung phi nam bac dong tay au irac italia
  first second third fourth fifth sixth seventh eighth ninth tenth one two three four five six seven eight nine ten
  nhat tam
  north south east west northern southern eastern western upper lower
  not no khong chang chong anti non
  communism communion trotskyism leninism stalinism bolshevism complexity concession concessions confusion
  correspondents disciple disciples intentional investigator librarian propagation resolution resolutions stricture
  strictures submersion subvention supervision
`;

const TELLING: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

export const isTelling = (word: string): boolean => TELLING.has(word);
