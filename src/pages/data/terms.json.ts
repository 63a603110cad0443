import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import type { TermCard } from '../../domain/glossary/term-card.ts';

/** What the glossary cards show, for all pages one file. */
export const GET: APIRoute = async () => {
  const cards: Record<string, TermCard> = {};
  for (const { data } of await getCollection('glossary')) {
    const { id, name, abbreviation, english, meaning, formula } = data;
    const other = [abbreviation, english].filter((each) => each && each !== name).join(' · ');
    cards[id] = { name, meaning, ...(other ? { other } : {}), ...(formula ? { formula } : {}) };
  }
  return Response.json(cards);
};
