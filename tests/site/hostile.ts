/** A host that lets a site down: for each request it may answer with something else than the file. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site as it lies on the host: what is served at a path below the base. */
export type Files = Map<string, { type: string; body: Buffer }>;

/** What a request gets instead of the file, or `sound`: the file. */
export type Answer =
  | 'sound'
  | 'login'
  | 'redirect'
  | 'elsewhere'
  | 'cut'
  | 'short'
  | 'empty'
  | 'longer'
  | 'other'
  | 'type'
  | 'partial'
  | 'lost'
  | 'broken'
  | 'gone';

export const ANSWERS: readonly Answer[] = [
  'login',
  'redirect',
  'elsewhere',
  'cut',
  'short',
  'empty',
  'longer',
  'other',
  'type',
  'partial',
  'lost',
  'broken',
  'gone',
];

export const LOGIN = '<!doctype html><meta charset="utf-8"><title>登录</title><h1>请先登录</h1>';

export interface Host {
  server: Server;
  /** With the base. */
  address: string;
  files: Files;
  /** The version that was there before; `other` answers with its files. */
  former: Files;
  /** What to answer to a request for a path below the base. */
  answers: (path: string) => Answer;
  /** Paths that were asked for, as long as somebody looks. */
  asked: string[];
  close(): Promise<void>;
}

/** Starts a host on a free port, which answers soundly until `answers` is set; `caching` is its `Cache-Control`. */
export async function host(base: string, files: Files, caching = 'no-cache'): Promise<Host> {
  const started: Host = {
    server: createServer((request, response) => serve(started, base, caching, request, response)),
    address: '',
    files,
    former: files,
    answers: () => 'sound',
    asked: [],
    async close() {
      started.server.closeAllConnections();
      await new Promise((done) => started.server.close(done));
    },
  };
  await new Promise<void>((done) => started.server.listen(0, '127.0.0.1', done));
  started.address = `http://127.0.0.1:${(started.server.address() as AddressInfo).port}${base}`;
  return started;
}

function serve(
  host: Host,
  base: string,
  caching: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const address = new URL(request.url ?? '/', 'http://site');
  const path = decodeURI(address.pathname).slice(base.length);
  const send = (status: number, type: string, body: Buffer | string, length = Buffer.byteLength(body)) => {
    response.writeHead(status, {
      'Content-Type': type,
      'Content-Length': length,
      'Cache-Control': caching,
    });
    response.end(body);
  };
  if (path === 'login') return send(200, 'text/html; charset=utf-8', LOGIN);
  host.asked.push(path);
  const file = host.files.get(path);
  if (!file) return send(404, 'text/html; charset=utf-8', '404');
  const { type, body } = file;
  switch (host.answers(path)) {
    case 'sound':
      return send(200, type, body);
    case 'login':
      return send(200, 'text/html; charset=utf-8', LOGIN);
    case 'redirect':
      return void response.writeHead(302, { Location: `${base}login` }).end();
    case 'elsewhere':
      return void response.writeHead(302, { Location: 'http://localhost:9/login' }).end();
    case 'cut':
      response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length + 1 });
      response.write(body.subarray(0, body.length / 2));
      return void setTimeout(() => response.destroy(), 5);
    case 'short':
      return send(200, type, body.subarray(0, body.length / 2));
    case 'empty':
      return send(200, type, '');
    case 'longer':
      return send(
        200,
        type,
        Buffer.concat([body, Buffer.from('<script src="https://host/beacon.js"></script>')]),
      );
    case 'other':
      return send(200, type, host.former.get(path)?.body ?? 'another file');
    case 'type':
      return send(200, 'application/octet-stream', body);
    case 'partial':
      return send(206, type, body.subarray(0, body.length / 2));
    case 'lost':
      return void response.destroy();
    case 'broken':
      return send(503, 'text/html; charset=utf-8', '<h1>503</h1>');
    case 'gone':
      return send(404, 'text/html; charset=utf-8', '<h1>404</h1>');
  }
}
