/** A loopback server for stored pages, which is the browser's proxy as well: what a page asks of any other host is refused and noted. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  body: Uint8Array | string;
  headers?: Record<string, string>;
}

export interface PageServer {
  port: number;
  /** The address of a path of the server. */
  url(path: string): string;
  /** Hosts outside this machine that the browser asked for, in order; the pages' own requests among them. */
  asked: string[];
  close(): Promise<void>;
}

/** `find` gives what stands at a path (decoded, without the first slash); undefined is a 404. */
export async function servePages(find: (path: string) => Served | undefined): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/')) {
      asked.push(request.url ?? '');
      response.writeHead(403).end();
      return;
    }
    const page = find(decodeURIComponent(new URL(request.url, 'http://localhost').pathname.slice(1)));
    if (!page) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html', ...page.headers }).end(page.body);
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    // Not the address: some stored pages wipe themselves on any host but their own and `localhost`.
    url: (path) => `http://localhost:${port}/${encodeURIComponent(path)}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
