import { useEffect, useState } from 'preact/hooks';
import type { CaseRecord } from '../../domain/case/case-record.ts';
import { readCases } from './read-cases.ts';

export type CasesRead =
  | { state: 'loading' }
  | { state: 'found'; cases: CaseRecord[] }
  | { state: 'failed'; reason: string };

/** All cases, once they have arrived. */
export function useCases(): CasesRead {
  const [read, setRead] = useState<CasesRead>({ state: 'loading' });
  useEffect(() => {
    readCases().then(
      (cases) => setRead({ state: 'found', cases }),
      (error: unknown) =>
        setRead({
          state: 'failed',
          reason: error instanceof Error ? error.message : String(error),
        }),
    );
  }, []);
  return read;
}
