const KIND = 'text/x-sheet-row';

/** What makes an item one that can be dragged: it carries the number of its row. */
export function dragged(row: number) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => event.dataTransfer?.setData(KIND, String(row)),
  };
}

/** What makes a place one that takes such items. */
export function takesRows(drop: (row: number, on: Element) => void) {
  return {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer?.types.includes(KIND)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const row = event.dataTransfer?.getData(KIND);
      if (!row) return;
      event.preventDefault();
      drop(Number(row), event.target as Element);
    },
  };
}
