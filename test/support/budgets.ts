/** What a page may weigh, in kB (1,000 bytes) after `gzip -9`, before search is opened. */
export interface Budget {
  html: number;
  css: number;
  js: number;
}

const prose: Budget = { html: 12, css: 17, js: 15 };
/** Pages to look things up in: long by nature, split in sections that one can jump to. */
const reference: Budget = { ...prose, html: 16 };
/** Lists of calculators, trees and templates: many entries, one line each. */
const list: Budget = { ...prose, html: 15 };
const templateList: Budget = { ...prose, html: 22 };
/** The list of all cases with everything that they can be filtered by. */
const caseList: Budget = { ...prose, html: 26 };
/** A table of inputs brings the whole grid: 1 kB more than the 45 of a calculator without one. */
const tool: Budget = { html: 40, css: 21, js: 46 };
/** A table to fill in with keys, clipboard, drafts, checks, files. */
const template: Budget = { ...tool, js: 55 };
/** Two tables on one page, or a table and a form of its own. */
const tables: Budget = { ...tool, js: 50 };
/** Many calculators on one page. What is below starts, and loads its code, only when a reader scrolls to it. */
const workbench: Budget = { ...tool, html: 45, js: 64 };

/** Pages whose main part is a tool to fill in or to walk through. */
const toolPage =
  /^\/(calculators|templates|decision-trees)\/.|^\/(cases\/(compare|meeting)|industries\/carry-over)\//;

const tablesPage = /^\/calculators\/(response-curve|nps-csat-ces)\//;

const workbenchPage = /^\/calculators\/([a-z]+-workbench|health-score)\//;

const referencePage =
  /^\/(manuals|industries|cases)\/.|^\/glossary\/|^\/guides\/(data-notes|compliance)\//;

/** The budget of the page at this address. */
export function budgetOf(url: string): Budget {
  if (workbenchPage.test(url)) return workbench;
  if (tablesPage.test(url)) return tables;
  if (/^\/templates\/./.test(url)) return template;
  if (toolPage.test(url)) return tool;
  if (url === '/calculators/' || url === '/decision-trees/') return list;
  if (url === '/templates/') return templateList;
  if (url === '/cases/') return caseList;
  return referencePage.test(url) ? reference : prose;
}
