/** Ink on pale stone, as the app beside it; sources are told by a thread at the edge and by their names. */
export const controlStyle = `
:root { color-scheme: light dark; font: 15px/1.55 system-ui, sans-serif;
  --canvas: light-dark(#f3f7f5, #121817); --surface: light-dark(#fbfdfc, #191f1e); --line: light-dark(#d9e0dd, #303937);
  --edge: light-dark(#78827e, #7b8683); --text: light-dark(#1a2321, #e4ebe8); --quiet: light-dark(#47524f, #a9b4b0);
  --accent: light-dark(#0d5a50, #7ccbbb); --on-accent: light-dark(#fafdfc, #0d1917);
  --warn: light-dark(#7a4b00, #e8b765); --danger: light-dark(#a11a1f, #f5a39b); }
* { box-sizing: border-box; }
body { margin: 0; color: var(--text); background: var(--canvas); }
header, main { max-width: 80rem; margin: 0 auto; padding: 1.5rem 1.5rem 0; }
main { padding-bottom: 3rem; display: grid; gap: 1.5rem; }
h1, h2, h3, h4, p, ul { margin: 0; }
h1 { font-size: 1.5rem; line-height: 1.3; font-weight: 600; margin-bottom: .25rem; }
h2 { font-size: 1.125rem; font-weight: 600; margin-bottom: .5rem; overflow-wrap: anywhere; }
h3 { font-size: 1.0625rem; font-weight: 600; }
h4 { font-size: .8125rem; font-weight: 600; color: var(--quiet); }
header p { max-width: 44rem; color: var(--quiet); }
section > p, section > ul { margin: .5rem 0; }
section > h2 + p { margin-top: 0; }
ul { padding-left: 1.25rem; }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); align-items: start; }
article { display: grid; gap: .75rem; min-width: 0; padding: 1rem; background: var(--surface);
  border: 1px solid var(--line); border-left: 3px solid var(--edge); border-radius: 6px; }
article.cliengo { border-left-color: light-dark(#2d8fc4, #7cd5ff); }
article.espocrm { border-left-color: light-dark(#5a4fcf, #a18cff); }
article.gong { border-left-color: light-dark(#7a1f4b, #c95a94); }
article > form { display: grid; gap: .25rem; }
.state strong { color: var(--warn); font-weight: 600; }
.quiet { color: var(--quiet); font-size: .8125rem; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.row + .row { margin-top: .5rem; }
article .row + .row { margin-top: 0; }
label { font-size: .8125rem; font-weight: 600; margin-top: .5rem; }
label .quiet { font-weight: 400; }
input, select, button { min-width: 0; max-width: 100%; min-height: 2.25rem; padding: .25rem .75rem; font: inherit; color: inherit;
  background: light-dark(#fff, #1f2625); border: 1px solid var(--edge); border-radius: 6px; }
select, input { width: 100%; }
button { font-weight: 500; cursor: pointer; }
button:hover { background: light-dark(#edf3f1, #28302f); }
button:disabled { color: var(--quiet); border-style: dashed; background: transparent; cursor: default; }
.main { margin-top: .5rem; justify-self: start; color: var(--on-accent); background: var(--accent); border-color: transparent; }
.main:hover { background: light-dark(#0a473f, #97dccd); }
article > form button:not(.main) { margin-top: .5rem; justify-self: start; }
a { color: var(--accent); }
.news { padding: .5rem .75rem; border: 1px solid var(--accent); border-radius: 6px; font-weight: 500; }
.problem { color: var(--danger); border-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (pointer: coarse) { input, select, button { min-height: 2.75rem; } }
@media (max-width: 48rem) { header, main { padding-left: .75rem; padding-right: .75rem; } input, select { font-size: 16px; } }`;
