/** Letters that scanners take for one another, and words that are right although they look like others misread. */

/** What the scanner wrote, and what may have been printed. */
export const CONFUSIONS: readonly (readonly [wrong: string, right: string])[] = [
  ['h', 'b'],
  ['b', 'h'],
  ['c', 'e'],
  ['e', 'c'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['li', 'h'],
  ['ii', 'n'],
  ['ii', 'u'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['vv', 'w'],
  ['u', 'n'],
  ['n', 'u'],
  ['v', 'y'],
  ['f', 't'],
  ['t', 'f'],
  ['i', 'l'],
  ['l', 'i'],
  ['j', 'i'],
  ['F', 'L'],
  ['F', 'E'],
  ['I', 'l'],
  ['l', 'I'],
  ['1', 'l'],
  ['1', 'I'],
  ['0', 'O'],
  ['0', 'o'],
  ['O', '0'],
  ['l', '1'],
  ['I', '1'],
  ['5', 'S'],
  ['8', 'B'],
];

/** Misread forms of the shortest words, which are no words themselves. */
export const SHORT: ReadonlyMap<string, string> = new Map([
  ['hy', 'by'],
  ['tbe', 'the'],
  ['lhe', 'the'],
  ['ihe', 'the'],
  ['thc', 'the'],
  ['tlie', 'the'],
  ['aud', 'and'],
  ['iu', 'in'],
  ['oi', 'of'],
  ['wlth', 'with'],
]);

/** English words of which a form that looks misread is misread: no word of ordinary texts is so close to them. */
export const COMMON: ReadonlySet<string> = new Set(
  (
    'january february march april june july august september october november december about above across after against also among ' +
    'because been before being below between both could described during each established general government have human ' +
    'including international measures member mission national nations other persons political present protection public report ' +
    'reported reports resolution rights secretary security should shall state states support their them there these this those ' +
    'through towards under united until which while with within without women would'
  ).split(' '),
);

/** English words that differ by such letters from others: a rare "hands" among "bands" is no slip. */
export const WORDS_OF_THEIR_OWN: ReadonlySet<string> = new Set(
  (
    'hack back hand band hands bands hare bare hat bat head bead heads beads heat beat held hill bill hills bills hit bit hold bold ' +
    'hook book hooks books hall ball halls balls harm hay bay her bid hid hut but hull bull host hound bound heard beard hear bear ' +
    'hears bears hearing bearing hest best hind bind hitter bitter hog bog hush bush humble bumble heath beath haul hurdle burdle ' +
    'case ease cases eases cast east casts can car ear cars ears cat eat care cave eve came clement element cither either clans ' +
    'scat seat scats seats arc are arcs each ice bead pace peace face fees lace lee once one race rate rice rise vice mice since ' +
    'than then form from corn com modern modem burn bum barn bam born bom fern stern stem turn tum warn warm wam adorn harm ' +
    'clear dear close dose clean dean clock dock cling ding clay day clays days clip dip clot dot clown down clump dump dams clams ' +
    'found fond sound count court our out sun sue run rue fun fuel gun gue bound bond pound pond round rond mound mond ' +
    'vet yet very fact tact fail tail fails tails fall tall fame tame far tar fax tax fear tear feel teel fell tell fell ' +
    'fen ten fend tend fin tin fire tire fires tires fold told folder for tor ford ton forn torn foe toe fool tool fools tools foot toot ' +
    'four tour fours tours free tree frees trees fry try fund tund fugitive art aft after alter left lift lit rift soft sort shift shirt ' +
    'late lake take lakes takes lame tame lax lend tend lest test lie tie lies ties line tine loss toss lower tower lowers towers ' +
    'lime time limes times list lists log toy all alt fell felt till tilt bell belt bells belts cell celt hall halt mall malt salt sail said ' +
    'fill fall fail tall tail mall mail hall hail bail ball call coil coll foil toil toll boil boll soil sold solid pall pail rail rally reality ' +
    'well weil will wit with main mainly man mean mom moon union onion unit until units untie lost lot lots lane plane plain ' +
    'lead led bead lean bean beans leans lands hands boats heats hoards boards heaven beaver abate hated bated debate ' +
    'focal local fine line flag lag fight light fast last life look took looks looked ceded ecded decide eclipse cclipse dispose disposal disclose proposes purposes'
  ).split(' '),
);
