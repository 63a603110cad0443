import { getEntry } from 'astro:content';
import { pageAt, pagesOfKind, type EntryOf } from '../../content.ts';
import type { CaseRecord } from '../../domain/case/case-record.ts';
import { doubleReading } from '../../domain/case/double-reading.ts';
import { figureText } from '../../domain/case/figure-text.ts';
import { BASES, GRADES, OUTCOME_LABELS } from '../../domain/page/labels.ts';
import { slugOf } from '../calculator/bench.ts';
import { loadsOf } from '../calculator/case-loads.ts';

/** Every case as the tools need it, in the order of the section. */
export async function caseRecords(): Promise<CaseRecord[]> {
  return Promise.all((await pagesOfKind('case')).map(caseRecord));
}

/** One case with names instead of ids. Throws where it names something that does not exist. */
export async function caseRecord(entry: EntryOf<'case'>): Promise<CaseRecord> {
  const { data } = entry;
  const counter = await pageAt(data.counter_case, entry.id);
  const names = (list: 'channels' | 'methods', ids: string[]) =>
    Promise.all(ids.map((id) => nameOf(list, id, entry.id)));
  return {
    slug: slugOf(entry),
    title: data.title,
    outcome: data.outcome,
    outcomeText: OUTCOME_LABELS[data.outcome],
    grade: data.evidence.grade,
    gradeText: GRADES[data.evidence.grade],
    gradeReason: data.evidence.reason,
    industry: await nameOf('industries', data.industry, entry.id),
    year: data.year,
    channels: await names('channels', data.channels),
    methods: await names('methods', data.methods),
    logic: data.logic,
    actions: data.actions,
    conditions: data.conditions,
    spend: data.spend,
    anonymised: data.anonymised,
    figures: data.figures.map((figure) => {
      const reading = doubleReading(figure);
      return {
        metric: figure.metric,
        text: figureText(figure),
        basis: BASES[figure.basis],
        window: figure.window,
        readings: reading ? [reading.relative, reading.points] : [],
      };
    }),
    counter: { slug: slugOf(counter), title: counter.data.title },
    loads: (await loadsOf(entry)).map(({ href, calculator, why }) => ({
      href,
      title: calculator,
      why,
    })),
    swaps: data.swaps,
    facets: {
      outcome: [data.outcome],
      grade: [data.evidence.grade],
      industry: [data.industry],
      channel: data.channels,
      method: data.methods,
      stage: data.stages,
    },
  };
}

/** A name of one of the lists in content/data. Throws, naming the page, where the list does not have it. */
export async function nameOf(
  list: 'channels' | 'methods' | 'industries',
  id: string,
  page: string,
): Promise<string> {
  const entry = await getEntry(list, id);
  if (!entry)
    throw new Error(`content/${page}.mdx 写了“${id}”，content/data/${list}.yaml 里没有。`);
  return entry.data.name;
}
