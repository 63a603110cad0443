/** What a page may weigh, in kB (1,000 bytes) after `gzip -9`, before search is opened. */
export interface Budget {
  html: number;
  css: number;
  js: number;
}

const prose: Budget = { html: 12, css: 17, js: 15 };
/** Pages to look things up in: long by nature, split in sections that one can jump to. */
const reference: Budget = { ...prose, html: 16 };
/** The list of all calculators, and that of all templates: many entries, one line each. */
const list: Budget = { ...prose, html: 14 };
const templateList: Budget = { ...prose, html: 22 };
/** A table of inputs brings the whole grid: 1 kB more than the 45 of a calculator without one. */
const tool: Budget = { html: 40, css: 20, js: 46 };
/** A table to fill in with keys, clipboard, drafts, checks, files. */
const template: Budget = { ...tool, js: 55 };
/** Two tables on one page, or a table and a form of its own. */
const tables: Budget = { ...tool, js: 49 };
/** Many calculators on one page. What is below starts, and loads its code, only when a reader scrolls to it. */
const workbench: Budget = { ...tool, html: 45, js: 63 };

/** Pages whose main part is a tool to fill in or to walk through. */
const toolPage = /^\/(calculators|templates|decision-trees)\/./;

const tablesPage = /^\/calculators\/(response-curve|nps-csat-ces)\//;

const workbenchPage = /^\/calculators\/([a-z]+-workbench|health-score)\//;

const referencePage = /^\/(manuals|industries)\/.|^\/glossary\/|^\/guides\/data-notes\//;

/** The budget of the page at this address. */
export function budgetOf(url: string): Budget {
  if (workbenchPage.test(url)) return workbench;
  if (tablesPage.test(url)) return tables;
  if (/^\/templates\/./.test(url)) return template;
  if (toolPage.test(url)) return tool;
  if (url === '/calculators/') return list;
  if (url === '/templates/') return templateList;
  return referencePage.test(url) ? reference : prose;
}
