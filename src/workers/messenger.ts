/**
 * The whole protocol between the page and its workers. A call has a name, a payload, progress on the way, and one answer or
 * error. Abort is asked politely first; a worker that has not let go after `GRACE_MILLISECONDS` is terminated and a new one
 * stands in at the next call. The worker may keep state between calls: that is its own business.
 */

/** A cancelled job must be gone within 50 ms, whatever the worker is busy with. */
const GRACE_MILLISECONDS = 40;

/** What a worker can do: name → payload, progress and answer. */
export type Protocol = Record<string, { payload: unknown; progress: unknown; answer: unknown }>;

type ToWorker =
  | { readonly id: number; readonly call: string; readonly payload: unknown }
  | { readonly id: number; readonly abort: true };
type FromWorker =
  | { readonly id: number; readonly progress: unknown }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: WorkerFault };

/** An error as it crosses the border: its name and own fields survive, its class does not. */
interface WorkerFault {
  readonly name: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** An error that a worker's handler threw; `fields` are the own properties of the original (`file`, `reason` …). */
export class WorkerError extends Error {
  readonly fields: Readonly<Record<string, unknown>>;
  constructor(fault: WorkerFault) {
    super(fault.message);
    this.name = fault.name;
    this.fields = fault.fields;
  }
}

/** The part of a worker, or of a worker's own global scope, that the messenger uses. */
interface Endpoint {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

interface CallContext<Progress> {
  readonly signal: AbortSignal;
  progress(value: Progress): void;
  /** Buffers of the answer that need no copy: they are the caller's afterwards. */
  transfer(buffers: readonly Transferable[]): void;
}

export type Handlers<P extends Protocol> = {
  readonly [Name in keyof P]: (
    payload: P[Name]['payload'],
    context: CallContext<P[Name]['progress']>,
  ) => P[Name]['answer'] | Promise<P[Name]['answer']>;
};

/** Worker side: answers calls until the worker ends. */
export function serve<P extends Protocol>(scope: Endpoint, handlers: Handlers<P>): void {
  const running = new Map<number, AbortController>();
  scope.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
    if ('abort' in data) {
      running.get(data.id)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(data.id, controller);
    const handedOver: Transferable[] = [];
    try {
      const handler = handlers[data.call];
      if (!handler) throw new Error(`unknown call ${data.call}`);
      const answer = await handler(data.payload, {
        signal: controller.signal,
        progress: (progress) => scope.postMessage({ id: data.id, progress }),
        transfer: (buffers) => handedOver.push(...buffers),
      });
      scope.postMessage({ id: data.id, answer }, handedOver);
    } catch (error) {
      scope.postMessage({ id: data.id, error: faultOf(error) });
    } finally {
      running.delete(data.id);
    }
  });
}

function faultOf(error: unknown): WorkerFault {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), fields: {} };
  const fields = Object.fromEntries(
    Object.entries(error).filter(([, value]) => typeof value !== 'object' && typeof value !== 'function'),
  );
  return { name: error.name, message: error.message, fields };
}

interface PendingCall {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: ((progress: never) => void) | undefined;
  /** Something was heard of it. */
  readonly onSign: () => void;
}

export interface CallOptions<Progress> {
  readonly onProgress?: (progress: Progress) => void;
  readonly transfer?: Transferable[];
  /** A worker from which nothing is heard for so long is ended, and its calls fail. */
  readonly silenceMilliseconds?: number;
}

/** Page side: starts the worker at the first call, hands calls over, ends it on a stubborn abort. */
export class WorkerClient<P extends Protocol> {
  readonly #spawn: () => Worker;
  #worker: Worker | null = null;
  #nextId = 1;
  #pending = new Map<number, PendingCall>();

  constructor(spawn: () => Worker) {
    this.#spawn = spawn;
  }

  /**
   * @param signal aborting rejects with its reason at once, and the worker's work on it ends within 50 ms.
   * @throws WorkerError what the handler threw.
   */
  call<Name extends keyof P & string>(
    signal: AbortSignal,
    name: Name,
    payload: P[Name]['payload'],
    options: CallOptions<P[Name]['progress']> = {},
  ): Promise<P[Name]['answer']> {
    if (signal.aborted) return Promise.reject(signal.reason);
    const worker = this.#running();
    const id = this.#nextId++;
    return new Promise<P[Name]['answer']>((resolve, reject) => {
      const onAbort = (): void => {
        reject(signal.reason);
        worker.postMessage({ id, abort: true } satisfies ToWorker);
        setTimeout(() => {
          if (this.#pending.has(id) && this.#worker === worker)
            this.#terminate(new DOMException('worker ended', 'AbortError'));
        }, GRACE_MILLISECONDS);
      };
      signal.addEventListener('abort', onAbort, { once: true });
      const silence = new Silence(options.silenceMilliseconds, () => {
        if (this.#pending.has(id) && this.#worker === worker)
          this.#terminate(new DOMException('the worker gives no sign of life', 'TimeoutError'));
      });
      this.#pending.set(id, {
        resolve: (answer) => {
          silence.end();
          signal.removeEventListener('abort', onAbort);
          resolve(answer);
        },
        reject: (reason) => {
          silence.end();
          signal.removeEventListener('abort', onAbort);
          reject(reason);
        },
        onProgress: options.onProgress,
        onSign: () => silence.break(),
      });
      worker.postMessage({ id, call: name, payload } satisfies ToWorker, options.transfer ?? []);
    });
  }

  /** Ends the worker; calls under way reject with an AbortError. */
  terminate(): void {
    this.#terminate(new DOMException('worker ended', 'AbortError'));
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#spawn();
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#receive(data));
    worker.addEventListener('error', (event) => {
      if (this.#worker === worker) this.#terminate(new Error(event.message || 'the worker could not be started'));
    });
    this.#worker = worker;
    return worker;
  }

  #receive(message: FromWorker): void {
    const call = this.#pending.get(message.id);
    if (!call) return;
    call.onSign();
    if ('progress' in message) {
      call.onProgress?.(message.progress as never);
      return;
    }
    this.#pending.delete(message.id);
    if ('error' in message) call.reject(new WorkerError(message.error));
    else call.resolve(message.answer as never);
  }

  #terminate(reason: unknown): void {
    this.#worker?.terminate();
    this.#worker = null;
    const pending = this.#pending;
    this.#pending = new Map();
    for (const call of pending.values()) call.reject(reason);
  }
}

const LOOKS = 10;

/** Counts looks, not time: a computer that slept has not been silent. */
class Silence {
  #looks = 0;
  readonly #timer: ReturnType<typeof setInterval> | null;

  constructor(milliseconds: number | undefined, onTooLong: () => void) {
    this.#timer =
      milliseconds === undefined
        ? null
        : setInterval(() => {
            if (++this.#looks <= LOOKS) return;
            this.end();
            onTooLong();
          }, milliseconds / LOOKS);
  }

  break(): void {
    this.#looks = 0;
  }

  end(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
  }
}
