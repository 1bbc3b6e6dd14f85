/** What is said of a `.un-report.json` that somebody has edited by hand. */
import assert from 'node:assert/strict';
import { jsonMistake } from '../../../../src/features/checks/json-mistake';

describe('A mistake in JSON', () => {
  /** `|` is where it is found. */
  const mistakes: [json: string, reason: string][] = [
    ['{ "ignore": |', 'the file ends, but a closing } is missing'],
    ['|', 'the file ends too early'],
    ['{ "codes": ["a" |"b"] }', 'a comma is missing before “"b"”'],
    ['{ "codes": [] |"files": {} }', 'a comma is missing before “"files"”'],
    ['{ "codes": ["a",|] }', 'something is missing before “]”, or a comma is one too many'],
    ['{ "codes": [],|}', 'something is missing before “}”, or a comma is one too many'],
    ['{ "codes" |["a"] }', 'a colon is missing before “[”'],
    ['{ "codes": ["a"|} }', '“}” stands where ] is wanted'],
    ['{ "codes": [] }|}', '“}” stands after the last bracket'],
    ['{ |“codes”: [] }', 'a straight quotation mark (") is wanted'],
    ["{ |'codes': [] }", 'a straight quotation mark (") is wanted'],
    ['{ |codes: [] }', '“codes” must be a name in quotation marks'],
    ['{ "codes": [|text.spacing] }', '“text.spacing” must stand in quotation marks'],
    ['{ "codes": [|01] }', '“01” must stand in quotation marks'],
    ['{ |"codes: [] }\n', 'the quotation mark that begins here is not closed in its line'],
    ['{ "a|\\S-2044.txt": {} }', 'a backslash must be written twice (\\\\), or be a slash (/) in a path'],
    ['{ "lights|\tof": {} }', 'a tab stands in a text; write \\t or a space'],
    ['{ |// mine\n}', 'a comment stands where none may be'],
  ];
  for (const [drawn, expected] of mistakes) {
    it(`${drawn}: ${expected}`, () => {
      const json = drawn.replace('|', '');
      const { offset, reason } = jsonMistake(json)!;
      assert.equal(`${json.slice(0, offset)}|${json.slice(offset)}`, drawn);
      assert.equal(reason, expected);
      assert.throws(() => JSON.parse(json));
    });
  }

  const right = ['{}', ' [1, -0.5e3, true, false, null, "a\\u00e9\\n", {"b": {}}, []]\r\n', '"a"', '7'];
  for (const json of right) it(`none in ${json}`, () => assert.equal(jsonMistake(json), undefined));

  it('is found exactly where there is one, whatever a text is damaged to', () => {
    const text =
      '{"ignore": {"codes": ["text.spacing", -1.5e2], "files": {"a\\\\b": {"here": [null, true]}}}}';
    for (let at = 0; at < text.length; at++)
      for (const by of ['', '"', ',', '}', '[', ':', '\\', '0', '\n', '“', 'x']) {
        const damaged = text.slice(0, at) + by + text.slice(at + 1);
        let isJson = true;
        try {
          JSON.parse(damaged);
        } catch {
          isJson = false;
        }
        assert.equal(jsonMistake(damaged) === undefined, isJson, damaged);
      }
  });

  it('however deep it lies', () => assert.equal(jsonMistake('['.repeat(200_000))!.offset, 200_000));
});
