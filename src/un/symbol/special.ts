/** Components that one series alone writes, tried before the general ones. */

import { matchAt } from '../chars';
import type { PartKind, SymbolPart } from './types';

interface Special {
  readonly kind: PartKind;
  /** Sticky; the whole of the component. */
  readonly pattern: RegExp;
}

/** ICCD/COP(8), ITC/AG(LVI), TD/B/EX(27) */
const CODE_IN_PARENTHESES: Special = {
  kind: 'body',
  pattern: /[A-Z]{2,6}\((?:\d{1,3}|[IVXLC]{1,6})\)(?=\/)/y,
};

const BY_LEAD: ReadonlyMap<string, readonly Special[]> = new Map([
  ['ICCD', [CODE_IN_PARENTHESES]],
  ['ITC', [CODE_IN_PARENTHESES]],
  [
    'TD',
    [
      CODE_IN_PARENTHESES,
      // a resumed session: TD/B/39(2)/6
      { kind: 'session', pattern: /\d{1,2}\(\d{1,2}\)(?=\/)/y },
      // TD/B/C.1/IRON ORE/12
      { kind: 'letters', pattern: /[A-Z]{2,8} [A-Z]{2,8}(?=\/)/y },
    ],
  ],
  // ozone treaties: UNEP/OzL.Pro.28/12, UNEP/OzL.Pro/ExCom/80/59
  ['UNEP', [{ kind: 'letters', pattern: /(?:OzL\.(?:Pro|Conv)(?:\.\d{1,2})?|ExCom)(?=\/)/y }]],
  // Economic Commission for Latin America and the Caribbean: LC/G.2681-P, LC/L.2586(SES.34/3)
  [
    'LC',
    [
      {
        kind: 'letters',
        pattern:
          /[A-Z]{1,4}\.\d{1,5}(?:-[A-Z](?![A-Za-z\d/]))?(?:\([A-Z]{2,5}\.\d{1,3}\/\d{1,3}\))?(?![A-Za-z\d])/y,
      },
    ],
  ],
  // World Food Programme: WFP/EB.1/2024/6-A/8, WFP/EB.A/2024/5-(A)
  ['WFP', [{ kind: 'number', pattern: /\d{1,2}-(?:[A-Z]|\([A-Z]\))(?![A-Za-z])/y }]],
  // committees on sanctions, by the resolution: S/AC.37/2003/(1455)/5
  ['S', [{ kind: 'letters', pattern: /\(\d{2,4}\)(?=\/\d)/y }]],
]);

/** Combined reports to a treaty body: CERD/C/ARE/CO/18-21 */
const COMBINED = /(\d{1,2})[-–](\d{1,2})(?![\dA-Za-z])/y;

/** Reads a component that only this series has, at `at`, just after its slash; `before` holds the parts read so far. */
export function readSpecial(text: string, at: number, before: readonly SymbolPart[]): SymbolPart | undefined {
  const lead = before[0]!.text;
  if (lead === 'S' && before[1]?.kind !== 'body') return undefined;
  for (const { kind, pattern } of BY_LEAD.get(lead) ?? []) {
    const match = matchAt(pattern, text, at);
    if (match) return { kind, text: match[0], start: at, end: at + match[0].length };
  }
  if (before[before.length - 1]!.text !== 'CO') return undefined;
  const combined = matchAt(COMBINED, text, at);
  if (!combined) return undefined;
  return {
    kind: 'number',
    text: `${combined[1]}-${combined[2]}`,
    start: at,
    end: at + combined[0].length,
  };
}
