import { joined, link, plain } from './blocks.ts';
import { glossaryList } from './glossary-list.ts';
import { roleTable } from './role-table.ts';
import type { Site } from './site.ts';
import { sourceList } from './source-list.ts';

/** One component as it stands in a page; `children` are Markdown already. */
interface Use {
  attributes: Record<string, string>;
  children: string;
  site: Site;
}

const nothing = () => '';

/** The Markdown of every component that authors may use. What only works in the page is left out. */
export const COMPONENTS: Record<string, (use: Use) => string> = {
  Entrances: ({ children }) => children,
  Entrance: ({ attributes: { who = '', asks = '', to = '/', go = '' }, children }) =>
    joined(`## ${plain(who)}`, plain(asks), link(go, to), children),
  GlossaryList: ({ site }) => glossaryList(site),
  PainPoints: nothing,
  RoleTable: ({ site }) => roleTable(site),
  SearchBox: nothing,
  SourceList: ({ site }) => sourceList(site),
  Workspace: nothing,
};
