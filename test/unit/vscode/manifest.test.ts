/** The manifest against the code that it speaks of: what one promises the other must keep. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../../src/features/checks/registry';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../../src/features/tokens';

const ROOT = join(__dirname, '..', '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));

const manifest = json('package.json');
const contributes = manifest.contributes;
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(path => path.startsWith('vscode') || path === 'extension.ts')
  .filter(path => path.endsWith('.ts'))
  .map(path => read(join('src', path)));

/** `l10n.t('…')`, also where the formatter put the string on the next line. */
const TRANSLATED = /l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g;
const translated = new Set(
  sources.flatMap(source => [...source.matchAll(TRANSLATED)].map(([, text]) => text!.replaceAll("\\'", "'"))),
);

const bundles = readdirSync(join(ROOT, 'l10n'));
const manifestTexts = readdirSync(ROOT).filter(name => /^package\.nls.*\.json$/.test(name));

describe('the manifest', () => {
  it('describes and colours every semantic token that the features give', () => {
    const ids = (list: { id: string }[]) => list.map(({ id }) => id);
    assert.deepEqual(ids(contributes.semanticTokenTypes), [...TOKEN_TYPES]);
    assert.deepEqual(ids(contributes.semanticTokenModifiers), [...TOKEN_MODIFIERS]);
    const [{ scopes }] = contributes.semanticTokenScopes;
    for (const type of TOKEN_TYPES) assert.ok(scopes[type], type);
  });

  it('colours semantic tokens as the grammar does', () => {
    const grammar = read('syntaxes/un-report.tmLanguage.json');
    const [{ scopes }] = contributes.semanticTokenScopes;
    for (const type of TOKEN_TYPES) assert.ok(grammar.includes(`"${scopes[type][0]}"`), scopes[type][0]);
  });

  it('names commands that the code registers, and the code none that it lacks', () => {
    const named = contributes.commands.map(({ command }: { command: string }) => command).sort();
    const registered = sources.flatMap(source =>
      [...source.matchAll(/registerCommand\(\s*'([\w.]+)'/g)].map(([, command]) => command!),
    );
    assert.deepEqual(registered.sort(), named);
  });

  it('has "Go to Symbol in Workspace" wait for us, where it is the first thing that is asked', () =>
    assert.ok(manifest.activationEvents.includes('onCommand:workbench.action.showAllSymbols')));

  it('names settings that the code reads', () => {
    const all = sources.join('\n');
    const settings = contributes.configuration.flatMap(({ properties }: { properties: object }) =>
      Object.entries(properties),
    );
    for (const [name, { scope }] of settings) {
      // the levels of checks are read by their codes
      const code = name.replace('unReport.checks.', '');
      assert.ok(name.startsWith('unReport.checks.') || all.includes(name.replace('unReport.', '')), name);
      if (code !== name) assert.ok(code === 'wordLimit' || code in CHECKS, name);
      assert.ok(scope, `${name} has no scope`);
    }
  });

  it('names files that are there', () => {
    const paths = [
      manifest.icon,
      contributes.languages[0].configuration,
      contributes.grammars[0].path,
      contributes.jsonValidation[0].url,
      contributes.viewsContainers.activitybar[0].icon,
      ...contributes.views.unReport.map(({ icon }: { icon: string }) => icon),
      ...contributes.walkthroughs[0].steps.map((step: { media: { svg: string } }) => step.media.svg),
    ];
    for (const path of paths) assert.ok(existsSync(join(ROOT, path)), path);
  });

  it('says that all works in folders that are not trusted, and in those that are no folders of a disk', () => {
    const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
    assert.equal(untrustedWorkspaces.supported, true);
    assert.equal(virtualWorkspaces, true);
    // where a click leads is no matter of a folder that is not trusted
    assert.deepEqual(untrustedWorkspaces.restrictedConfigurations, ['unReport.links.address']);
  });

  it('needs nothing at run time, and the README says why something is bundled', () => {
    assert.equal(manifest.dependencies, undefined);
    const bundled = [...read('THIRD-PARTY-NOTICES').matchAll(/^(\S+) \d+\.\d+\.\d+ \(/gm)].map(
      ([, name]) => name!,
    );
    assert.ok(bundled.length > 0);
    for (const name of bundled) assert.ok(read('README.md').includes(`\`${name}\``), name);
  });

  it('shows views and menus of commands that there are', () => {
    const views = contributes.views.unReport.map(({ id }: { id: string }) => id);
    const all = sources.join('\n');
    for (const id of views) assert.ok(all.includes(`createTreeView('${id}'`), id);
    for (const { view } of contributes.viewsWelcome) assert.ok(views.includes(view), view);
    const named = new Set(contributes.commands.map(({ command }: { command: string }) => command));
    for (const items of Object.values<{ command: string }[]>(contributes.menus))
      for (const { command } of items) assert.ok(named.has(command), command);
  });

  it('has a text for every key, in every language, and no text without a key', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map(([, key]) => key!);
    for (const file of manifestTexts) {
      assert.deepEqual(Object.keys(json(file)).sort(), [...new Set(keys)].sort(), file);
    }
  });

  it('has every string of the code in every bundle, and no other', () => {
    assert.ok(translated.size > 10);
    for (const file of bundles) {
      assert.deepEqual(Object.keys(json(join('l10n', file))).sort(), [...translated].sort(), file);
    }
  });

  it('keeps the places for values in every translation', () => {
    for (const file of bundles) {
      for (const [text, translation] of Object.entries<string>(json(join('l10n', file)))) {
        const places = (from: string) => [...from.matchAll(/\{\d\}/g)].map(String).sort();
        assert.deepEqual(places(translation), places(text), `${file}: ${text}`);
      }
    }
  });
});
