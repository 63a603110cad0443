import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { localDay } from '../dom/local-day.ts';

interface Props {
  title: string;
  /** Name of the file that the picture is saved as. */
  file: string;
  children: ComponentChildren;
}

/** A chart with its caption, which can be saved as a picture. */
export function ChartFrame({ title, file, children }: Props) {
  const figure = useRef<HTMLElement>(null);
  const [message, setMessage] = useState('');
  const save = async () => {
    const svg = figure.current?.querySelector<SVGSVGElement>('svg[role="img"]');
    if (!svg) return;
    try {
      const { savePicture } = await import('../files/save-picture.ts');
      await savePicture(svg, title, file, localDay(new Date()));
      setMessage('图片已保存。');
    } catch (error) {
      setMessage(`图片没有存成：${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <figure class="chart" ref={figure}>
      <figcaption>
        <span>{title}</span>
        <button type="button" class="link no-print" onClick={() => void save()}>
          存为图片
        </button>
        <span role="status">{message}</span>
      </figcaption>
      {children}
    </figure>
  );
}
