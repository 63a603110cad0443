import type { Fault } from './definition-faults.ts';
import type { Sheet } from './schema.ts';

/** Names in `view` that are no columns, or columns of another type than the view needs. */
export function viewFaults({ columns, view }: Pick<Sheet, 'columns' | 'view'>): Fault[] {
  if (!view) return [];
  const wanted: [key: string, id: string | undefined, type?: string][] = [
    ['card', view.card],
    ...view.also.map((id): [string, string] => ['also', id]),
    ...(view.kind === 'board' ? [['lane', view.lane, 'enum'] as [string, string, string]] : []),
    ...(view.kind === 'calendar' ? [['date', view.date, 'date'] as [string, string, string]] : []),
    ...(view.kind === 'ticks'
      ? ([
          ['tick', view.tick, 'check'],
          ['group', view.group],
        ] as [string, string | undefined, string?][])
      : []),
  ];
  return wanted.flatMap(([key, id, type]) => {
    if (id === undefined) return [];
    const column = columns.find((each) => each.id === id);
    const path = ['view', key];
    if (!column) {
      const known = columns.map((each) => each.id).join('、');
      return [{ path, message: `view 的 ${key} 写的是“${id}”，表里没有这一栏。可写：${known}。` }];
    }
    if (column.expr && ['card', 'lane', 'tick'].includes(key)) {
      const message = `view 的 ${key} 要写可以填的栏，“${column.label}”是算出来的。`;
      return [{ path, message }];
    }
    if (type === undefined || column.type === type) return [];
    return [
      {
        path,
        message: `view 的 ${key} 要写类型为 ${type} 的栏，“${column.label}”是 ${column.type}。`,
      },
    ];
  });
}
