import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { Readable } from 'node:stream';
import { annotate } from '../../../src/features/annotate';
import { readReport } from '../../../src/report/read';
import { failing, piped, run } from './run';
import { temporaryFolder } from './temporary';

const sample = 'samples/S-2044-318.txt';
const other = 'samples/A-99-412-scanned.txt';

const objects = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line));

/** What is found in a text, as a program that reads the output sees it. */
const found = (text: string, file: string) => JSON.parse(JSON.stringify(annotate(readReport(text), file)));

describe('un-report annotate', () => {
  const folder = temporaryFolder();

  it('prints one JSON object a file and line, with the path as given', async () => {
    const { code, out, err } = await run(['annotate', sample, `./${other}`]);
    equal(code, 0);
    equal(err, '');
    deepEqual(objects(out), [
      found(readFileSync(sample, 'utf8'), sample),
      found(readFileSync(other, 'utf8'), `./${other}`),
    ]);
  });

  it('a report has the keys that programs rely on, also where nothing was found', async () => {
    const { out } = await run(['annotate', folder.file('empty.txt', '')]);
    const lists = ['paragraphs', 'headings', 'footnotes', 'citations', 'crossReferences', 'furniture'];
    const [object] = objects(out);
    for (const key of lists) deepEqual(object[key], [], key);
    equal(object.file, folder.path('empty.txt'));
    equal('symbol' in object, false);
  });

  it('what does not read like a report is annotated, and told', async () => {
    const { code, out, err } = await run(['annotate', '-'], { stdin: piped('Dear colleague,\n') });
    match(
      err,
      /^Standard input does not read like a report: .* What is found in it may be little or wrong\.\n$/,
    );
    deepEqual([code, objects(out).length], [0, 1]);
  });

  describe('standard input', () => {
    const text = readFileSync(sample, 'utf8');

    it('is read where no file is named', async () => {
      const { code, out } = await run(['annotate'], { stdin: piped(text) });
      equal(code, 0);
      deepEqual(objects(out), [found(text, '-')]);
    });

    it('is read under the name "-", between files, and in chunks that cut characters', async () => {
      const bytes = Buffer.from(text);
      const cut = bytes.indexOf('’') + 1; // in the middle of its three bytes, if there is one
      const stdin = piped(bytes.subarray(0, cut), bytes.subarray(cut));
      const { out } = await run(['annotate', other, '-'], { stdin });
      deepEqual(objects(out)[1], found(text, '-'));
    });

    it('cannot be read twice: the second "-" is no empty file', async () => {
      const { code, out, err } = await run(['annotate', '-', '-'], { stdin: piped(text) });
      equal(code, 1);
      equal(objects(out).length, 1);
      equal(err, 'Standard input could not be read: it has been read already.\n');
    });

    it('is asked for where it is a keyboard and no file is named', async () => {
      const { code, out, err } = await run(['annotate']);
      equal(code, 2);
      equal(out, '');
      match(err, /no file is named, and nothing is piped in/);
    });

    it('that breaks off is named', async () => {
      const stdin = new Readable({
        read() {
          this.destroy(Object.assign(new Error('gone'), { code: 'EISDIR' }));
        },
      });
      const { code, err } = await run(['annotate'], { stdin });
      equal(code, 1);
      equal(err, 'Standard input could not be read: it is a folder; name the files in it.\n');
    });
  });

  describe('a file that cannot be read is named with the reason, and the next goes on', () => {
    const before = folder.file('before.unreport', 'x');
    mkdirSync(folder.path('folder'));
    symlinkSync('circle', folder.path('circle'));
    const cases: [why: string, file: string, reason: string][] = [
      ['absent', folder.path('absent.txt'), 'there is no such file.'],
      ['a folder', folder.path('folder'), 'it is a folder; name the files in it.'],
      ['under a file', `${before}/x`, 'a part of its path is a file, not a folder.'],
      ['a link to itself', folder.path('circle'), 'its links lead round in a circle.'],
      ['a long name', 'x'.repeat(5000), 'its name is longer than a name can be.'],
      ['no name', '', 'there is no such file.'],
      ['binary', folder.file('binary', Buffer.from([1, 0, 0, 2, 3])), 'it is no text.'],
      ['a PDF', folder.file('a.pdf', '%PDF-1.4\n'), 'it is a PDF, not text; save its text first.'],
    ];
    for (const [why, file, reason] of cases) {
      it(why, async () => {
        const { code, out, err } = await run(['annotate', file, before]);
        equal(err, `${file} could not be read: ${reason}\n`);
        deepEqual(
          objects(out).map(({ file }) => file),
          [before],
        );
        equal(code, 1);
      });
    }

    it('a name with an escape sequence is printed, not obeyed', async () => {
      const { err } = await run(['annotate', '\x1b[31mred\n\u202e.txt']);
      equal(err, '\\u001b[31mred\\u000a\\u202e.txt could not be read: there is no such file.\n');
    });

    it('in the answer, too, nothing is a terminal’s command', async () => {
      const file = folder.file('\x1b[31m\u009b.txt', '');
      const { out } = await run(['annotate', file]);
      ok(!/[\0-\x09\x0b-\x1f\x7f-\x9f]/.test(out));
      equal(objects(out)[0].file, file);
    });
  });

  describe('whatever the encoding, the places are those of the text', () => {
    const text = readFileSync(sample, 'utf8');
    const lines = (end: string) => text.replaceAll('\n', end);
    const cases: [why: string, bytes: Uint8Array, text: string][] = [
      ['a byte-order mark takes no place', Buffer.from(`\ufeff${text}`), text],
      ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), text],
      ['UTF-16 without a mark, big end first', Buffer.from(text, 'utf16le').swap16(), text],
      ['CRLF', Buffer.from(lines('\r\n')), lines('\r\n')],
      ['CR', Buffer.from(lines('\r')), lines('\r')],
    ];
    for (const [why, bytes, text] of cases) {
      it(why, async () => {
        const { out, err } = await run(['annotate', '-'], { stdin: piped(bytes) });
        equal(err, '');
        deepEqual(objects(out), [found(text, '-')]);
      });
    }

    it('Windows-1252 is read, with a word on standard error', async () => {
      const { code, out, err } = await run(['annotate'], {
        stdin: piped(Buffer.from('1. \x93A\x94.', 'latin1')),
      });
      equal(code, 0);
      match(err, /^Standard input: it is no UTF-8 and was read as Windows-1252 \(western European\)\.\n/);
      deepEqual(objects(out), [found('1. “A”.', '-')]);
    });

    it('damaged characters are told of', async () => {
      const { code, err } = await run(['annotate'], {
        stdin: piped(Buffer.from('“Ж” \xff', 'utf8').subarray(0, -1)),
      });
      equal(code, 0);
      match(err, /^Standard input: one of its characters is damaged and stands as U\+FFFD\.\n/);
    });
  });

  describe('an answer that cannot be written', () => {
    it('ends the command quietly where nobody reads on, as in "| head -1"', async () => {
      const { code, err } = await run(['annotate', sample, other], { stdout: failing('EPIPE') });
      equal(code, 0);
      equal(err, '');
    });

    it('is told of where the disk is full', async () => {
      const { code, err } = await run(['annotate', sample, other], { stdout: failing('ENOSPC') });
      equal(code, 1);
      equal(err, 'The answer could not be written: there is no space left.\n');
    });
  });
});
