/** Serves the built site and prints its address: port 4321, or the next free one. */
import { existsSync } from 'node:fs';
import { startServer } from './serve/start-server.ts';
import type { StaticServer } from './serve/start-server.ts';

const root = 'dist';
const firstPort = 4321;
const portsTried = 50;

if (!existsSync(`${root}/index.html`)) {
  console.error('还没有可以打开的网站：请先运行 npm run build，或直接运行 npm start。');
  process.exit(1);
}

const { origin } = await startOnFreePort();
console.log(`\n网站已经就绪，请用浏览器打开：${origin}/\n按 Ctrl + C 停止。`);

async function startOnFreePort(): Promise<StaticServer> {
  for (let port = firstPort; port < firstPort + portsTried; port += 1) {
    try {
      return await startServer(root, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  console.error(
    `${firstPort} 到 ${firstPort + portsTried - 1} 的端口都被占用：请关掉其中一个程序后再试。`,
  );
  process.exit(1);
}
