import { MessageChannel } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { type Handlers, serve, WorkerClient, WorkerError } from './messenger.ts';

type Protocol = {
  double: { payload: number; progress: string; answer: number };
  wait: { payload: null; progress: never; answer: null };
};

/** A worker that is no thread: its calls go through a channel, as messages do. */
function clientOf(handlers: Handlers<Protocol>): { client: WorkerClient<Protocol>; ended: () => number } {
  let ended = 0;
  const spawn = (): Worker => {
    const { port1, port2 } = new MessageChannel();
    const endpoint = (port: typeof port1) => ({
      postMessage: (message: unknown) => port.postMessage(message),
      addEventListener: (type: string, listener: (event: MessageEvent) => void) => {
        if (type === 'message') port.on('message', (data) => listener({ data } as MessageEvent));
      },
    });
    serve<Protocol>(endpoint(port2), handlers);
    port1.unref();
    port2.unref();
    const terminate = (): void => {
      ended++;
      port1.close();
    };
    return { ...endpoint(port1), terminate } as unknown as Worker;
  };
  return { client: new WorkerClient<Protocol>(spawn), ended: () => ended };
}

const forever = (): Promise<never> => new Promise(() => {});
const never = new AbortController().signal;

describe('calls to a worker', () => {
  test('tell progress, then the answer; errors keep their fields', async () => {
    const { client } = clientOf({
      double: (value, { progress }) => {
        if (value < 0) throw Object.assign(new RangeError('negative'), { reason: 'sign' });
        progress('half way');
        return value * 2;
      },
      wait: forever,
    });
    const seen: string[] = [];
    expect(await client.call(never, 'double', 21, { onProgress: (text) => seen.push(text) })).toBe(42);
    expect(seen).toEqual(['half way']);
    const failed = client.call(never, 'double', -1).catch((error: unknown) => error);
    expect(await failed).toBeInstanceOf(WorkerError);
    expect(await failed).toMatchObject({ name: 'RangeError', message: 'negative', fields: { reason: 'sign' } });
  });

  test('reject at once on abort, and end a worker that does not let go', async () => {
    const { client, ended } = clientOf({ double: (value) => value, wait: forever });
    const controller = new AbortController();
    const waiting = client.call(controller.signal, 'wait', null);
    controller.abort();
    await expect(waiting).rejects.toThrow(/abort/i);
    // Another call, on a worker of its own, comes after the first one's grace.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(ended()).toBe(1);
    expect(await client.call(never, 'double', 1)).toBe(1);
  });

  test('fail when nothing is heard for too long', async () => {
    const { client, ended } = clientOf({ double: (value) => value, wait: forever });
    await expect(client.call(never, 'wait', null, { silenceMilliseconds: 100 })).rejects.toThrow(/no sign of life/);
    expect(ended()).toBe(1);
    expect(await client.call(never, 'double', 4)).toBe(8 / 2);
  });
});
