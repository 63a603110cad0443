import type { CaseRecord } from '../../domain/case/case-record.ts';

let loading: Promise<CaseRecord[]> | undefined;

/** All cases of the site, fetched once. Rejects with a sentence to show. */
export function readCases(): Promise<CaseRecord[]> {
  loading ??= fetchCases().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchCases(): Promise<CaseRecord[]> {
  const fault = new Error('案例的数据没有取到。请检查网络，再刷新页面。');
  const response = await fetch('/data/cases.json').catch(() => {
    throw fault;
  });
  if (!response.ok) throw fault;
  return (await response.json()) as CaseRecord[];
}
