import { plain, table } from './blocks.ts';
import type { Site } from './site.ts';

/** Every role: what it does, what it looks after here, how many pages it owns. */
export function roleTable({ roles, pages }: Site): string {
  const owners = [...pages.values()].map(({ data }) => data.owner);
  const rows = [...roles.values()].map(({ id, name, duty, owns, origin }) => [
    plain(origin === 'added' ? `${name}（站内补充）` : name),
    plain(duty),
    plain(owns.join('；')),
    String(owners.filter((owner) => owner === id).length || '—'),
  ]);
  return table(['角色', '职责', '照看什么', '名下页面'], rows, [3]);
}
