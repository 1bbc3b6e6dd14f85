import { deepEqual } from 'node:assert/strict';
import { apartOf, apartText } from '../../../src/corpus/apart';
import { languageName } from '../../../src/corpus/language-name';
import { draw, drawFrench, folder } from './folder';

describe('what tells the files of a document apart', () => {
  const { corpus } = folder({
    'a/alone.txt': draw('S/2044/9', '1. One.\n'),
    'a/one.txt': draw('S/2044/10', '1. One.\n'),
    'a/two%20b.txt': draw('S/2044/10', '1. One.\n'),
    'a/three.txt': draw('S/2044/11', '1. One.\n'),
    'a/three.fr.txt': drawFrench('S/2044/11', '1. Un.\n'),
    'a/five.txt': draw('S/2044/12', '1. One.\n'),
    'b/a/five.txt': draw('S/2044/12', '1. One.\n'),
    'b/c%20d/five.txt': draw('S/2044/12', '1. One.\n'),
    'a/four.txt': drawFrench('S/2044/10', '1. Un.\n'),
  });
  const cases: [why: string, uri: string, text: string][] = [
    ['nothing of one that is alone', 'a/alone.txt', ''],
    ['its language of a translation', 'a/three.fr.txt', 'French'],
    ['of the report that was translated, too', 'a/three.txt', 'English'],
    ['language and name of a copy beside a translation', 'a/one.txt', 'English, one.txt'],
    ['its name as a person knows it', 'a/two%20b.txt', 'English, two b.txt'],
    ['its folder where the names are alike', 'b/c%20d/five.txt', 'c d/five.txt'],
    ['as many folders as it takes', 'b/a/five.txt', 'b/a/five.txt'],
    ['all of them where there are no more', 'a/five.txt', 'a/five.txt'],
    ['its language alone where the copies are in another', 'a/four.txt', 'French'],
  ];
  for (const [why, uri, text] of cases)
    it(why, () => deepEqual(apartText(apartOf(corpus, corpus.files.get(uri)!), languageName), text));
});
