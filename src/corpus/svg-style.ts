/**
 * How the picture of a web looks: colours of the editor's theme where there is one, else for light and dark pages. What
 * is here, what is here in another edition and what is not differ in their line as well as in its colour.
 */
export const SVG_STYLE = `
  svg { font: 13px var(--vscode-font-family, "Segoe UI", system-ui, sans-serif); --ink: var(--vscode-foreground, #1f2328); --paper: var(--vscode-editor-background, #ffffff); --line: var(--vscode-descriptionForeground, #656d76); --own: var(--vscode-charts-blue, #1d5fa8); }
  @media (prefers-color-scheme: dark) { svg { --ink: var(--vscode-foreground, #e6edf3); --paper: var(--vscode-editor-background, #1e1e1e); --line: var(--vscode-descriptionForeground, #9198a1); --own: var(--vscode-charts-blue, #6cb6ff); } }
  .paper { fill: var(--paper); }
  text { fill: var(--ink); }
  .edge { fill: none; stroke: var(--line); opacity: .45; }
  .stressing g[aria-hidden] .edge { opacity: .12; }
  .edge.stressed, .stressing g[aria-hidden] .edge.stressed { stroke: var(--own); opacity: 1; }
  .box { fill: var(--paper); stroke: var(--line); stroke-width: 1.5; }
  .present .box, .family .box { stroke: var(--own); stroke-width: 2; }
  .absent .box, .family .box { stroke-dasharray: 5 3; }
  .absent .box, .resolution .box, .decision .box { stroke-opacity: .7; }
  .symbol { font-weight: 600; }
  .title, .legend text { font-size: 11px; }
  .stressing .tied .box { fill: var(--vscode-list-hoverBackground, var(--paper)); }
  .node:focus { outline: none; }
  .node:focus .box, .node:hover .box { stroke: var(--vscode-focusBorder, #0067c0); stroke-width: 3; stroke-dasharray: none; }
`;
