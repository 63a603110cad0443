import type { DocumentDraft } from '../../domain/document/document-draft.ts';

/**
 * Opens a template with a draft in its link, where it can be kept under a name. Resolves to a sentence where the draft is
 * too large for a link.
 */
export async function openTemplate(
  slug: string,
  draft: DocumentDraft,
): Promise<string | undefined> {
  const { encodeState } = await import('../store/link-state.ts');
  const coded = await encodeState(draft);
  if (coded.state === 'refused') return coded.reason;
  location.assign(`/templates/${slug}/#${coded.hash}`);
  return undefined;
}
