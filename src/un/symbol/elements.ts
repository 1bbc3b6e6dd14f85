/**
 * The elements that symbols are made of, with their meanings; bodies are in bodies.ts.
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
    ID: lead('United Nations Industrial Development Organization (before 1986)'),
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
    ACC: lead('Administrative Committee on Coordination (to 2001)'),
    ICSC: lead('International Civil Service Commission'),
    LOS: lead('Preparatory Commission for the International Seabed Authority (to 1994)'),
    PCNICC: lead('Preparatory Commission for the International Criminal Court (1999–2002)'),
    UNODC: lead('United Nations Office on Drugs and Crime'),
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

/** Modifications, in canonical spelling, by their spelling in small letters. */
export const MODIFIERS: ReadonlyMap<string, { readonly text: string; readonly meaning: string }> = new Map([
  ['add', { text: 'Add', meaning: 'Addendum' }],
  ['amend', { text: 'Amend', meaning: 'Amendment' }],
  ['corr', { text: 'Corr', meaning: 'Corrigendum' }],
  ['rev', { text: 'Rev', meaning: 'Revision' }],
  ['summary', { text: 'Summary', meaning: 'Summary' }],
  ['excerpt', { text: 'Excerpt', meaning: 'Excerpt' }],
]);
