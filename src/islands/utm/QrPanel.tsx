import { useEffect, useState } from 'preact/hooks';
import { readLink } from '../../domain/utm/build-link.ts';
import { qrPath, qrSvg, qrWidth } from '../../domain/utm/qr-path.ts';
import { localDay } from '../dom/local-day.ts';
import { download } from '../files/download.ts';
import { qrMatrix } from './qr-matrix.ts';
import { qrPng } from './qr-png.ts';

interface Props {
  link: string;
  /** Called when a picture of the link is taken away. */
  onTake: () => void;
}

/** The QR code of a link, to look at and to save for posters, packages and booths. */
export function QrPanel({ link, onTake }: Props) {
  const [code, setCode] = useState<{ link: string; modules: boolean[][] | undefined }>();
  const [message, setMessage] = useState('');

  useEffect(() => {
    const life = { ended: false };
    setMessage('');
    qrMatrix(link).then(
      (modules) => {
        if (life.ended) return;
        setCode({ link, modules });
        if (!modules) setMessage('链接太长，放不进一个二维码。请先做成短链，再生成。');
      },
      () => life.ended || setMessage('生成二维码的程序没有下载成功，请检查网络后再试。'),
    );
    return () => {
      life.ended = true;
    };
  }, [link]);

  const modules = code?.link === link ? code.modules : undefined;
  const name = qrName(link);

  const savePng = async (shown: boolean[][]) => {
    const png = await qrPng(shown);
    if (!png) {
      setMessage('这个浏览器画不出 PNG，请下载 SVG。');
      return;
    }
    download(name, localDay(new Date()), 'png', png);
    onTake();
  };

  return (
    <div class="qr">
      {modules && (
        <>
          <svg
            viewBox={`0 0 ${qrWidth(modules)} ${qrWidth(modules)}`}
            role="img"
            aria-label={`二维码，内容是 ${link}`}
            shape-rendering="crispEdges"
          >
            <rect width="100%" height="100%" fill="#fff" />
            <path d={qrPath(modules)} fill="#000" />
          </svg>
          <div class="qr-tools">
            <p class="help">
              {modules.length} × {modules.length} 格。印出来每格不小于 0.4 mm，即宽{' '}
              {Math.ceil(qrWidth(modules) * 0.04 * 10) / 10} cm 以上；白边要留，印好先用手机扫一次。
            </p>
            <div class="group">
              <button
                type="button"
                class="button"
                onClick={() => {
                  download(name, localDay(new Date()), 'svg', qrSvg(modules));
                  onTake();
                }}
              >
                下载 SVG（印刷用）
              </button>
              <button type="button" class="button" onClick={() => void savePng(modules)}>
                下载 PNG
              </button>
            </div>
          </div>
        </>
      )}
      <p class="tool-message" role="status">
        {message}
      </p>
    </div>
  );
}

/** Names the file after what the link says: `二维码-expo-qrcode-20261205_expo`. */
function qrName(link: string): string {
  const { source = '', medium = '', campaign = '', content = '' } = readLink(link) ?? {};
  return ['二维码', source, medium, campaign, content].filter((part) => part !== '').join('-');
}
