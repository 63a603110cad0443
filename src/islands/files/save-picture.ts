import { download } from './download.ts';

/** What a drawing takes from the style sheet; written into the copy, because a picture has no style sheet. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'vector-effect',
];
const MARGIN = 24;
const HEAD = 36;
/** Twice the pixels of the screen, so that the picture can be printed or projected. */
const SCALE = 2;

/** Offers a drawing as a .png, with its title above it, on the colour of the page. */
export async function savePicture(
  drawing: SVGSVGElement,
  title: string,
  file: string,
  day: string,
): Promise<void> {
  const { width, height } = drawing.getBoundingClientRect();
  const image = await rendered(drawing, width, height);
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * MARGIN) * SCALE;
  canvas.height = (height + 2 * MARGIN + HEAD) * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('这个浏览器不能画图。请改用截图。');
  const page = getComputedStyle(document.body);
  context.scale(SCALE, SCALE);
  context.fillStyle = page.backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = page.color;
  context.font = `600 16px ${page.fontFamily}`;
  context.fillText(title, MARGIN, MARGIN + 14);
  context.drawImage(image, MARGIN, MARGIN + HEAD, width, height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('图太大，画不下。请把窗口缩小一些再试。');
  download(file, day, 'png', new Uint8Array(await blob.arrayBuffer()));
}

async function rendered(
  drawing: SVGSVGElement,
  width: number,
  height: number,
): Promise<HTMLImageElement> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const [from, to] = [drawing, copy].map((root) => [root, ...root.querySelectorAll('*')]);
  from?.forEach((element, index) => {
    const style = getComputedStyle(element);
    const target = to?.[index];
    for (const name of STYLES) target?.setAttribute(name, style.getPropertyValue(name));
  });
  const url = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }),
  );
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}
