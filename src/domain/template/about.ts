import type { WorkbookAbout } from '../sheet/workbook-plan.ts';

interface TemplatePage {
  title: string;
  use_when: string[];
  steps: string[];
  /** Ids of content/data/sources.yaml. */
  sources: string[];
}

/** What the workbook of a template page tells about itself; `date` is the ISO day of the file. */
export function aboutTemplate(
  slug: string,
  page: TemplatePage,
  sourceTitles: ReadonlyMap<string, string>,
  date: string,
): WorkbookAbout {
  return {
    slug,
    title: page.title,
    date,
    useWhen: page.use_when,
    steps: page.steps,
    sources: page.sources.map((id) => sourceTitles.get(id) ?? id),
  };
}
