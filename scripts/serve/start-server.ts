import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType } from './content-type.ts';
import { locate } from './locate.ts';

export interface StaticServer {
  /** Address without a slash at its end, such as `http://127.0.0.1:4321`. */
  origin: string;
  stop(): Promise<void>;
}

const host = '127.0.0.1';
const hashedFiles = /^\/_astro\//;
const textTypes = /^text\/|json|javascript|xml/;

/**
 * Serves the folder `root` on this machine only. `port` 0 means any free port.
 * Rejects with the error of `listen` (`EADDRINUSE` when the port is taken).
 */
export async function startServer(root: string, port: number): Promise<StaticServer> {
  const server = createServer((request, response) => {
    answer(root, request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await listen(server, port);
  const { port: chosen } = server.address() as AddressInfo;
  return { origin: `http://${host}:${chosen}`, stop: () => stop(server) };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s, 2);
  const location = locate(root, path);
  if (location.found === 'moved') {
    response.writeHead(301, { location: location.path + (query ? `?${query}` : '') }).end();
    return;
  }
  const status = location.found === 'file' ? 200 : 404;
  const file = location.found === 'file' ? location.file : join(root, '404.html');
  await sendFile(request, response, status, file, hashedFiles.test(path));
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
  unchanging: boolean,
) {
  const body = await readFile(file).catch(() => Buffer.from('404'));
  const type = contentType(extname(file).toLowerCase());
  const compressed =
    textTypes.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const sent = compressed ? gzipSync(body) : body;
  response.writeHead(status, {
    'content-type': type,
    'content-length': sent.length,
    'cache-control': unchanging && status === 200 ? 'max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(compressed ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });
}
