import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReport, type Recognition, recognise } from '../../../src/report/recognise';

const ROOT = join(__dirname, '..', '..', '..');
const SAMPLES = join(ROOT, 'samples');
const REAL = join(ROOT, '..', 'shared', 'reports');

/** Texts without a masthead: the Charter, and a scan whose masthead is damaged beyond three marks. */
const NONE = /^(?:README|UN-Charter|T-PET\.11-142-ocr)/;
/** A report that a converter left without its first page's head, and scans that kept three marks without the symbol. */
const PERHAPS = /^(?:A-80-604-Add\.7-(?:docx2txt|pandoc)|S-2025-254-ocr|A-C\.4-SR\.985-ocr)/;

/** After the masthead, which a word processor keeps in its page head. */
const BODY = 'Eightieth session\nAgenda item 159\nFinancing of the lights\n\n\tThe lights in 2044\n\n';

const CASES: [is: Recognition, why: string, text: string][] = [
  [
    'perhaps',
    'session, item and “Report of the …”',
    `${BODY}Report of the Committee on Lights\n\n1. It is dark.\n`,
  ],
  ['perhaps', 'the same of a note', `${BODY}Note by the Secretariat\n`],
  [
    'perhaps',
    'the same in French',
    'Quatre-vingtième session\nPoint 159 de l’ordre du jour\n\nLes phares\n\nRapport du Comité des phares\n',
  ],
  [
    'perhaps',
    'three marks without a symbol',
    'United Nations\n\nSecurity Council\n\nDistr.: General\n\nIt is dark.\n',
  ],
  ['none', 'session and item without a report', `${BODY}It is dark.\n`],
  [
    'none',
    'a letter that names all three in its prose',
    'Dear all,\n\nbefore the next session\n\nItem 4 waits for us.\n\nReport of the Committee: who writes it?\n',
  ],
  ['none', 'an agenda of a meeting', 'Items\n\n1. Report of the treasurer\n2. Next session\n'],
  [
    'report',
    'a masthead',
    'United Nations\n\nS/2044/9\n\nSecurity Council\n\nDistr.: General\n3 May 2044\n\nOriginal: English\n',
  ],
  ['none', 'nothing', ''],
  ['none', 'a mention of a symbol', 'Please see S/2044/9, para. 4, before Monday.\n'],
  ['none', 'a name and a date', 'United Nations\n\nShopping list for the visit of 3 May 2044\n'],
  [
    'none',
    'an article about the Organization',
    'The Security Council met on 3 May 2044. The United Nations said in S/2044/9 that …\n',
  ],
  ['none', 'a programme', 'import os\n\nprint(os.getcwd())  # A/B/C\n'],
  ['none', 'a list of files', 'A/RES/1.txt\nS/2018/2.txt\nE/2018/3.txt\n'],
  [
    'none',
    'a letter that quotes one',
    'Dear all,\n\nplease translate the report below by Friday.\n\nBest regards\n',
  ],
];

describe('what a text is', () => {
  for (const [is, why, text] of CASES) it(`${is}: ${why}`, () => assert.equal(recognise(text), is));

  it('each of the samples is a report', () => {
    for (const name of readdirSync(SAMPLES)) {
      const text = readFileSync(join(SAMPLES, name), 'utf8');
      assert.equal(isReport(text), name.endsWith('.txt'), name);
    }
  });

  it('each of the real reports is one that has a masthead (../shared/reports, where it is there)', function () {
    if (!existsSync(REAL)) this.skip();
    const expected = (name: string): Recognition =>
      NONE.test(name) ? 'none' : PERHAPS.test(name) ? 'perhaps' : 'report';
    const wrong = readdirSync(REAL).filter(
      name => recognise(readFileSync(join(REAL, name), 'utf8')) !== expected(name),
    );
    assert.deepEqual(wrong, []);
  });
});
