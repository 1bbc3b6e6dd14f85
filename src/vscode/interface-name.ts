import * as vscode from 'vscode';
import { languageName } from '../corpus/language-name';
import type { Language } from '../un/language';

/** The name of a language in that of the interface. */
export const interfaceName = (language: Language): string => languageName(language, vscode.env.language);
