/** What is used of a service worker's global scope: TypeScript's types of all of it would clash with the page's. */
import type { WorkerRequest } from '../messages.ts';

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface WorkerFetchEvent extends LastingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Client {
  postMessage(message: unknown): void;
}
interface WorkerMessageEvent extends LastingEvent {
  readonly data: WorkerRequest;
  readonly source: Client | null;
}
export interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<Client[]>;
  };
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: WorkerFetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerMessageEvent) => void): void;
}
