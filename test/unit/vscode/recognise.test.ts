import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReport } from '../../../src/vscode/recognise';

const ROOT = join(__dirname, '..', '..', '..');
const SAMPLES = join(ROOT, 'samples');
const REAL = join(ROOT, '..', 'shared', 'reports');

/** Texts without a masthead: the Charter, and a report that a converter left without its first page's head. */
const WITHOUT_MASTHEAD = /^(?:README|UN-Charter|A-80-604-Add\.7-(?:docx2txt|pandoc))/;
/** Scans whose mastheads are damaged beyond three marks: a person may say that they are reports. */
const DAMAGED = /^(?:A-C\.4-SR\.985-ocr|S-2025-254-ocr|T-PET\.11-142-ocr)/;

const CASES: [isOne: boolean, why: string, text: string][] = [
  [
    true,
    'a masthead',
    'United Nations\n\nS/2044/9\n\nSecurity Council\n\nDistr.: General\n3 May 2044\n\nOriginal: English\n',
  ],
  [false, 'nothing', ''],
  [false, 'a mention of a symbol', 'Please see S/2044/9, para. 4, before Monday.\n'],
  [false, 'a name and a date', 'United Nations\n\nShopping list for the visit of 3 May 2044\n'],
  [
    false,
    'an article about the Organization',
    'The Security Council met on 3 May 2044. The United Nations said in S/2044/9 that …\n',
  ],
  [false, 'a programme', 'import os\n\nprint(os.getcwd())  # A/B/C\n'],
  [false, 'a list of files', 'A/RES/1.txt\nS/2018/2.txt\nE/2018/3.txt\n'],
  [
    false,
    'a letter that quotes one',
    'Dear all,\n\nplease translate the report below by Friday.\n\nBest regards\n',
  ],
];

describe('a report', () => {
  for (const [isOne, why, text] of CASES) {
    it(`${isOne ? 'is' : 'is not'} ${why}`, () => assert.equal(isReport(text), isOne));
  }

  it('is each of the samples', () => {
    for (const name of readdirSync(SAMPLES)) {
      const text = readFileSync(join(SAMPLES, name), 'utf8');
      assert.equal(isReport(text), name.endsWith('.txt'), name);
    }
  });

  it('is each of the real reports that have a masthead (../shared/reports, where it is there)', function () {
    if (!existsSync(REAL)) this.skip();
    const names = readdirSync(REAL).filter(name => !DAMAGED.test(name));
    const wrong = names.filter(
      name => isReport(readFileSync(join(REAL, name), 'utf8')) === WITHOUT_MASTHEAD.test(name),
    );
    assert.deepEqual(wrong, []);
  });
});
