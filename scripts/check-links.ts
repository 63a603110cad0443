/** Checks every link of the built site. Run it after a build: `node scripts/check-links.ts`. */
import { readPages } from './html/read-pages.ts';
import { findIssues } from './links/find-issues.ts';
import { report } from './links/report.ts';
import { indexSite } from './links/site.ts';

const pages = readPages();
const issues = findIssues(pages, indexSite(pages));

if (issues.length > 0) {
  console.error(`${report(issues)}\n\n共 ${issues.length} 个链接要改。`);
  process.exit(1);
}
console.log(`${pages.length} 个页面的链接全部有效。`);
