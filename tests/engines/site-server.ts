import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../src/tools/static.ts';

/** The built site behind a network that can be taken away. */
export interface SiteServer {
  /** Address of home. */
  readonly address: string;
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
}

export async function serveSite(dist: string, base: string): Promise<SiteServer> {
  let server: Server;
  const start = async (port: number) => {
    server = createServer(siteHandler(dist, base));
    await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
    return (server.address() as AddressInfo).port;
  };
  const port = await start(0);
  return {
    address: `http://127.0.0.1:${port}${base}`,
    goAway: async () => {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
    comeBack: async () => {
      await start(port);
    },
  };
}
