import { deepEqual } from 'node:assert/strict';
import { definition } from '../../../src/features/definition';
import { highlights } from '../../../src/features/highlights';
import { references } from '../../../src/features/references';
import { readFixture, shown } from './fixture';

/** From the cursor to the ranges labelled `target`; what is pointed at is labelled `origin`. */
function leads(reason: string, drawing: string): void {
  it(reason, () => {
    const { report, text, cursor, ranges } = readFixture(drawing);
    const found = definition(report, cursor);
    const labelled = (label: string) => ranges.filter(range => range.label === label);
    deepEqual(
      shown(
        text,
        (found?.targets ?? []).map(target => target.selection),
      ),
      shown(text, labelled('target')),
    );
    deepEqual(shown(text, found ? [found.origin] : []), shown(text, labelled('origin')));
    for (const { range, selection } of found?.targets ?? [])
      deepEqual(range.start <= selection.start && selection.end <= range.end, true);
  });
}

/** All references of the thing under the cursor; the one labelled `declaration` only if it is asked for. */
function finds(reason: string, drawing: string): void {
  it(reason, () => {
    const { report, text, cursor, ranges } = readFixture(drawing);
    deepEqual(shown(text, references(report, cursor, { includeDeclaration: true })), shown(text, ranges));
    deepEqual(
      shown(text, references(report, cursor, { includeDeclaration: false })),
      shown(
        text,
        ranges.filter(range => range.label !== 'declaration'),
      ),
    );
  });
}

function lights(reason: string, drawing: string): void {
  it(reason, () => {
    const { report, text, cursor, ranges } = readFixture(drawing);
    deepEqual(shown(text, highlights(report, cursor)), shown(text, ranges));
  });
}

describe('go to definition', () => {
  leads(
    'a mark leads to its note',
    `
1. The first paragraph has a keeper who lives there.1| Lightships were left out.
                                                    ^ origin

__________________
1 The definition is that of the first report.
^ target
`,
  );
  leads(
    'a note leads to its mark',
    `
1. The first paragraph has a keeper who lives there.1 Lightships were left out.
                                                    ^ target

__________________
|1 The definition is that of the first report.
 ^ origin
`,
  );
  leads(
    'a cross-reference leads to its paragraph',
    `
1. The light went out in the night, and a boat was sent to see.
^ target

2. It was lit again in the morning (see pa|ra. 1 above).
                                        ^^^^^^^^^^^^^^ origin

3. Nothing else happened.
`,
  );
  leads(
    'a number of a list leads to that paragraph alone',
    `
1. The light went out in the night, and a boat was sent to see.

2. It was lit again in the morning.
^ target

3. Nothing else happened (see paras. 1 and |2 above).
                                            ^ origin
`,
  );
  leads(
    'the word before a list leads to all of them',
    `
1. The light went out in the night, and a boat was sent to see.
^ target

2. It was lit again in the morning.
^ target

3. Nothing else happened (see |paras. 1 and 2 above).
                               ^^^^^^^^^^^^^^^^^^^^ origin
`,
  );
  leads(
    'the end of a range leads to its last paragraph',
    `
1. The light went out in the night, and a boat was sent to see.

2. It was lit again in the morning.

3. Nothing else happened.
^ target

4. That is all (see paras. 1–|3 above).
                           ^^^^ origin
`,
  );
  leads(
    'the dash of a range leads to all of it',
    `
1. The light went out in the night, and a boat was sent to see.
^ target

2. It was lit again in the morning.
^ target

3. That is all (see paras. 1|–2 above).
                           ^^^^ origin
`,
  );
  leads(
    'a subparagraph that is there is the target',
    `
1. The lights that were out have two things in common:

(a) They stand on rocks;

(b) Their lamps are fed by batteries.
^^^ target

2. The reasons are given in paragraph |1 (b) above.
                            ^^^^^^^^^^^^^^^^^^^^^^ origin
`,
  );
  leads(
    'a section leads to its heading',
    `
I. Introduction

1. The recommendations in section |II would be worth little without readers.
                          ^^^^^^^^^^^ origin

II. State of the gauges
^^^^^^^^^^^^^^^^^^^^^^^ target

2. There are many gauges.
`,
  );
  leads(
    'what is not there leads nowhere',
    `
1. The light went out in the night (see para. |94 above), and a boat was sent.
`,
  );
  leads(
    'a paragraph of another document leads nowhere: it is not at hand',
    `
1. It stood at 31 in the previous period (see S/2043/902, paras. |11–13).
`,
  );
  leads(
    'ibid. leads to the citation that it repeats',
    `
1. It stood at 31 in the previous period (see S/2043/902, paras. 11–13) and at 40 in
                                              ^^^^^^^^^^ target
the year before the Council took up the matter (ibid., para. |7).
                                                       ^^^^^^^^ origin
`,
  );
  leads(
    'a citation leads to the first of its document, in whatever form',
    `
1. In the joint report on light and sound signals (A/98/677-
                                                   ^^^^^^^^^>
S/2044/120), I noted that a third of the horns had never been heard.
^^^^^^^^^^ target

2. The report (S/2044|/120) was welcomed.
               ^^^^^^^^^^^ origin
`,
  );
  leads(
    'a first citation is its own definition',
    `
1. I drew attention to the dulling of lenses (S/2043|/902) and to the notes after it.
                                              ^^^^^^^^^^^ origin
                                              ^^^^^^^^^^^ target

2. The report (S/2043/902) was welcomed.
`,
  );
});

describe('find references', () => {
  finds(
    'of a note: its mark and the notes that name it',
    `
1. The first paragraph has a keeper who lives there.1 Lightships were left out.
                                                    ^

2. For the trial, see note 1 above.
                      ^^^^^^^^^^^^

__________________
|1 The definition is that of the first report.
 ^ declaration
`,
  );
  finds(
    'of a paragraph: lists and ranges count',
    `
|1. The light went out in the night, and a boat was sent to see.
 ^ declaration

2. It was lit again in the morning (see para. 1 above).
                                        ^^^^^^^^^^^^^

3. Nothing else happened (see paras. 1 and 2 above).
                                     ^

4. That is all (see paras. 1–3 above).
                           ^^^
`,
  );
  finds(
    'of a resolution: with its year or without, with its organ or without',
    `
1. The present report follows Security Council resolution 1701| (2006) of that year.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ declaration

2. The Council adopted resolution 1701 (2006) without a vote.
                       ^^^^^^^^^^^^^^^^^^^^^^
`,
  );
  finds(
    'an addendum is another document',
    `
1. I refer to my report (S/2043|/902) and to its addendum (S/2043/902/Add.1).
                         ^^^^^^^^^^^ declaration
`,
  );
});

describe('highlights', () => {
  lights(
    'a citation broken over a line is lit in pieces',
    `
1. In the joint report on light and sound signals (A/98/677-
                                                   ^^^^^^^^^
S/2044/120), I noted that a third of the horns had never been heard.
^^^^^^^^^^

2. The report (S/2044|/120) was welcomed.
               ^^^^^^^^^^^
`,
  );
  lights(
    'on the word before a list, its numbers and their paragraphs',
    `
1. The light went out in the night, and a boat was sent to see.
^

2. It was lit again in the morning.
^

3. Nothing else happened (see |paras. 1 and 2 above).
                                      ^     ^
`,
  );
});
