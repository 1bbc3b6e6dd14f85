import type { Words } from './types';

/**
 * Chinese puts 第 before a number and the measure word after it: 第26段, 第2388(2017)号决议. No spaces; brackets
 * may be full-width in older texts.
 */
export const CHINESE: Words = {
  organs: [
    { organ: 'S', names: ['安全理事会', '安理会'] },
    { organ: 'A', names: ['大会'] },
    { organ: 'E', names: ['经济及社会理事会', '经社理事会'] },
    { organ: 'A/HRC', names: ['人权理事会'] },
    { organ: 'T', names: ['托管理事会'] },
  ],
  shortOrgans: [{ words: ['理事会'], organs: ['S', 'E', 'A/HRC', 'T'] }],
  resolution: ['决议'],
  decision: ['决定'],
  sameResolution: ['同一决议', '该决议'],
  organPlace: 'before',
  references: {
    paragraph: { words: ['段'], abbreviations: [], numberFirst: true },
    subparagraph: { words: ['分段'], abbreviations: [], numberFirst: true },
    section: { words: ['节'], abbreviations: [], numberFirst: true },
    chapter: { words: ['章'], abbreviations: [], numberFirst: true },
    annex: { words: ['附件'], abbreviations: [] },
    footnote: { words: ['脚注', '注'], abbreviations: [] },
    table: { words: ['表'], abbreviations: [] },
    figure: { words: ['图'], abbreviations: [] },
  },
  above: ['上文', '以上'],
  below: ['下文', '以下'],
  ibid: ['同上'],
  see: ['见', '另见', '参见'],
  and: ['和', '及', '与', '或', '、'],
  to: ['至', '到'],
  of: ['的'],
  months: Array.from({ length: 12 }, (_, month) => [`${month + 1}月`]),
  masthead: {
    unitedNations: ['联合国'],
    distribution: ['distr.'],
    general: ['general'],
    limited: ['limited'],
    restricted: ['restricted'],
    original: ['original'],
    ownName: ['chinese'],
  },
};
