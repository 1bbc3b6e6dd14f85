/**
 * The elements that symbols are made of, with their meanings.
 *
 * Source: the symbol series of the United Nations library's research guide and export tables, and first pages of
 * some 600 documents (state of November 2026). A few bodies rest on general knowledge; none is left out for that.
 */

export interface Lead {
  readonly meaning: string;
  /** A number may follow at once and be the whole: `CD/1117`, `TD/500`. */
  readonly running?: true;
}

const lead = (meaning: string): Lead => ({ meaning });
const running = (meaning: string): Lead => ({ meaning, running: true });

/** What a symbol may begin with. */
export const LEADS: ReadonlyMap<string, Lead> = new Map(
  Object.entries({
    A: running('General Assembly'),
    S: running('Security Council'),
    E: running('Economic and Social Council'),
    T: running('Trusteeship Council'),
    ST: lead('Secretariat'),
    ICJ: lead('International Court of Justice'),
    DP: running('Executive Board of UNDP, UNFPA and UNOPS'),
    'DP-FPA': lead('Executive Board of UNDP, UNFPA and UNOPS (UNDP and UNFPA)'),
    TD: running('United Nations Conference on Trade and Development'),
    UNCTAD: lead('United Nations Conference on Trade and Development, secretariat publications'),
    TRANS: lead('Economic Commission for Europe, Inland Transport Committee (older form)'),
    UNEP: lead('United Nations Environment Programme'),
    HS: lead('United Nations Human Settlements Programme (older series)'),
    HSP: lead('United Nations Human Settlements Programme'),
    UNW: lead('Executive Board of UN-Women'),
    WFP: lead('World Food Programme'),
    WFC: running('World Food Council'),
    ID: running('United Nations Industrial Development Organization (before 1986)'),
    FPA: lead('United Nations Population Fund'),
    OPS: lead('United Nations Office for Project Services'),
    UNRWA: lead('United Nations Relief and Works Agency for Palestine Refugees in the Near East'),
    UNITAR: lead('United Nations Institute for Training and Research'),
    UNU: lead('United Nations University'),
    UNIDIR: lead('United Nations Institute for Disarmament Research'),
    UNICRI: lead('United Nations Interregional Crime and Justice Research Institute'),
    UNRISD: lead('United Nations Research Institute for Social Development'),
    UNSSC: lead('United Nations System Staff College'),
    UNIFEM: lead('United Nations Development Fund for Women'),
    INSTRAW: lead('International Research and Training Institute for the Advancement of Women'),
    JIU: lead('Joint Inspection Unit'),
    CEB: lead('United Nations System Chief Executives Board for Coordination'),
    PBC: lead('Peacebuilding Commission'),
    SSC: lead('High-level Committee on South-South Cooperation'),
    'GEGN.2': lead('United Nations Group of Experts on Geographical Names'),
    AT: lead('United Nations Administrative Tribunal (to 2009)'),
    CCPR: lead('Human Rights Committee'),
    CERD: lead('Committee on the Elimination of Racial Discrimination'),
    CEDAW: lead('Committee on the Elimination of Discrimination against Women'),
    CAT: lead('Committee against Torture'),
    CRC: lead('Committee on the Rights of the Child'),
    CMW: lead(
      'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    ),
    CRPD: lead('Committee on the Rights of Persons with Disabilities'),
    CED: lead('Committee on Enforced Disappearances'),
    HRI: lead('International human rights instruments'),
    FCCC: lead('United Nations Framework Convention on Climate Change'),
    CBD: lead('Convention on Biological Diversity'),
    ICCD: lead('United Nations Convention to Combat Desertification'),
    TPNW: lead('Treaty on the Prohibition of Nuclear Weapons'),
    NPT: lead('Treaty on the Non-Proliferation of Nuclear Weapons'),
    BWC: lead('Biological Weapons Convention'),
    CCW: lead('Convention on Certain Conventional Weapons'),
    APLC: lead('Anti-Personnel Mine Ban Convention'),
    CCM: lead('Convention on Cluster Munitions'),
    CD: running('Conference on Disarmament'),
    CTOC: lead('Conference of the Parties to the Convention against Transnational Organized Crime'),
    CAC: lead('Conference of the States Parties to the Convention against Corruption'),
    SPLOS: running('Meeting of States Parties to the Convention on the Law of the Sea'),
    CLCS: running('Commission on the Limits of the Continental Shelf'),
    ISBA: lead('International Seabed Authority'),
    'ICC-ASP': lead('Assembly of States Parties to the Rome Statute'),
    ITC: lead('International Trade Centre'),
    ECE: lead('Economic Commission for Europe'),
    ESCAP: lead('Economic and Social Commission for Asia and the Pacific'),
    ECA: lead('Economic Commission for Africa'),
    LC: lead('Economic Commission for Latin America and the Caribbean'),
  }),
);

/** Codes with a number that stand for a body: C.4, CN.4, CONF.151, COP(8). */
export const BODY_CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AC: 'ad hoc committee or similar body',
    C: 'committee',
    CN: 'commission',
    CONF: 'conference',
    GC: 'governing council',
    PC: 'preparatory committee',
    PCN: 'preparatory commission',
    SC: 'subcommittee',
    Sub: 'subcommission',
    SUB: 'subcommission',
    WG: 'working group',
    GE: 'group of experts',
    GGE: 'group of governmental experts',
    EB: 'executive board',
    COP: 'conference of the parties',
    MSP: 'meeting of States parties',
    EA: 'Environment Assembly',
    HA: 'Habitat Assembly',
    BUR: 'bureau',
  }),
);

/** Codes with a number that tell what kind of text it is: PV.8114, L.60. */
export const NATURE_CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    PV: 'verbatim record of meeting',
    SR: 'summary record of meeting',
    L: 'limited distribution',
    INF: 'information series',
    NGO: 'statement by a non-governmental organization',
    WP: 'working paper',
    CRP: 'conference room paper',
    R: 'restricted distribution',
    PET: 'petition',
    OBS: 'observations on petitions',
    COM: 'communication',
    MIN: 'minutes of meeting',
    RT: 'round-table summary',
    Misc: 'miscellaneous',
    MISC: 'miscellaneous',
    Res: 'resolution',
    Dec: 'decision',
    DEC: 'decision',
    SER: 'series',
    ORG: 'organizational matters',
  }),
);

/** Words of a symbol that stand without a number and tell the kind of text. */
export const NATURE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    RES: 'resolution',
    DEC: 'decision',
    PRST: 'statement by the President',
    INF: 'information series',
    NGO: 'statement by a non-governmental organization',
    PET: 'petition',
    Agenda: 'provisional agenda of meeting',
    L: 'limited distribution',
    WP: 'working paper',
    CRP: 'conference room paper',
    SGB: "Secretary-General's bulletin",
    AI: 'administrative instruction',
    IC: 'information circular',
    AFS: 'administrative form series',
    REP: 'report',
    NOTE: 'note',
    ML: 'management letter',
  }),
);

/** The same, in documents of treaty bodies. */
export const TREATY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CO: 'concluding observations',
    Q: 'list of issues',
    QPR: 'list of issues prior to reporting',
    GC: 'general comment or general recommendation',
    D: 'decision or Views on an individual communication',
  }),
);

/** Words of a symbol that stand for a body: A/HRC, E/ICEF. */
export const BODY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    HRC: 'Human Rights Council',
    BUR: 'General Committee',
    SPC: 'Special Political Committee',
    EMRIP: 'Expert Mechanism on the Rights of Indigenous Peoples',
    WGAD: 'Working Group on Arbitrary Detention, opinions',
    ICEF: 'Executive Board of UNICEF',
    INCB: 'International Narcotics Control Board',
    ECE: 'Economic Commission for Europe',
    ESCAP: 'Economic and Social Commission for Asia and the Pacific',
    ESCWA: 'Economic and Social Commission for Western Asia',
    ECA: 'Economic Commission for Africa',
    ECLAC: 'Economic Commission for Latin America and the Caribbean',
    HLPF: 'high-level political forum on sustainable development',
    HLS: 'high-level segment',
    FFDF: 'forum on financing for development follow-up',
    FPA: 'United Nations Population Fund',
    OPS: 'United Nations Office for Project Services',
    DCP: 'country programme documents',
    B: 'Board',
    C: 'Committee',
    EB: 'executive board',
    PC: 'preparatory committee',
    COP: 'conference of the parties',
    CP: 'conference of the parties',
    CMP: 'meeting of the parties to the Kyoto Protocol',
    CMA: 'meeting of the parties to the Paris Agreement',
    MSP: 'meeting of States parties',
    SBI: 'Subsidiary Body for Implementation',
    SBSTA: 'Subsidiary Body for Scientific and Technological Advice',
    CST: 'Committee on Science and Technology',
    CRIC: 'Committee for the Review of the Implementation of the Convention',
    OP: 'Subcommittee on Prevention',
  }),
);

/** Bodies that have a name of their own, by the beginning of their symbols. */
export const BODIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'A/BUR': 'General Committee',
    'A/C.1': 'First Committee (Disarmament and International Security)',
    'A/C.2': 'Second Committee (Economic and Financial)',
    'A/C.3': 'Third Committee (Social, Humanitarian and Cultural)',
    'A/C.4': 'Fourth Committee (Special Political and Decolonization)',
    'A/C.5': 'Fifth Committee (Administrative and Budgetary)',
    'A/C.6': 'Sixth Committee (Legal)',
    'A/SPC': 'Special Political Committee',
    'A/AC.96': "Executive Committee of the High Commissioner's Programme",
    'A/AC.105': 'Committee on the Peaceful Uses of Outer Space',
    'A/AC.109': 'Special Committee on decolonization',
    'A/AC.121': 'Special Committee on Peacekeeping Operations',
    'A/AC.172': 'Committee on Conferences',
    'A/AC.182': 'Special Committee on the Charter of the United Nations',
    'A/AC.183': 'Committee on the Exercise of the Inalienable Rights of the Palestinian People',
    'A/AC.198': 'Committee on Information',
    'A/AC.292':
      'open-ended working group on security of and in the use of information and communications technologies',
    'A/CN.4': 'International Law Commission',
    'A/CN.9': 'United Nations Commission on International Trade Law',
    'A/CN.10': 'Disarmament Commission',
    'A/HRC': 'Human Rights Council',
    'A/HRC/WG.6': 'Working Group on the Universal Periodic Review',
    'A/HRC/WGAD': 'Working Group on Arbitrary Detention, opinions',
    'A/HRC/EMRIP': 'Expert Mechanism on the Rights of Indigenous Peoples',
    'S/AC.26': 'United Nations Compensation Commission',
    'S/AC.51': 'Working Group on Children and Armed Conflict',
    'E/AC.51': 'Committee for Programme and Coordination',
    'E/C.2': 'Committee on Non-Governmental Organizations',
    'E/C.12': 'Committee on Economic, Social and Cultural Rights',
    'E/C.16': 'Committee of Experts on Public Administration',
    'E/C.18': 'Committee of Experts on International Cooperation in Tax Matters',
    'E/C.19': 'Permanent Forum on Indigenous Issues',
    'E/C.20': 'Committee of Experts on Global Geospatial Information Management',
    'E/CN.3': 'Statistical Commission',
    'E/CN.4': 'Commission on Human Rights (to 2006)',
    'E/CN.4/Sub.2': 'Subcommission on the Promotion and Protection of Human Rights (to 2006)',
    'E/CN.5': 'Commission for Social Development',
    'E/CN.6': 'Commission on the Status of Women',
    'E/CN.7': 'Commission on Narcotic Drugs',
    'E/CN.9': 'Commission on Population and Development',
    'E/CN.11': 'Economic Commission for Asia and the Far East (to 1974)',
    'E/CN.12': 'Economic Commission for Latin America (to the 1980s)',
    'E/CN.15': 'Commission on Crime Prevention and Criminal Justice',
    'E/CN.16': 'Commission on Science and Technology for Development',
    'E/CN.17': 'Commission on Sustainable Development (to 2013)',
    'E/CN.18': 'United Nations Forum on Forests',
  }),
);

/** Modifications, in canonical spelling, by their spelling in small letters. */
export const MODIFIERS: ReadonlyMap<string, { readonly text: string; readonly meaning: string }> = new Map([
  ['add', { text: 'Add', meaning: 'Addendum' }],
  ['amend', { text: 'Amend', meaning: 'Amendment' }],
  ['corr', { text: 'Corr', meaning: 'Corrigendum' }],
  ['rev', { text: 'Rev', meaning: 'Revision' }],
  ['summary', { text: 'Summary', meaning: 'Summary' }],
  ['excerpt', { text: 'Excerpt', meaning: 'Excerpt' }],
]);
