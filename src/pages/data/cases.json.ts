import type { APIRoute } from 'astro';
import { caseRecords } from '../../components/case/case-record.ts';

/** All cases as data, for comparison, meeting pack and carry-over; loaded by those pages only. */
export const GET: APIRoute = async () => Response.json(await caseRecords());
