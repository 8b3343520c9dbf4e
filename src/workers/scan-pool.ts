/**
 * Workers that scan a log's chunks side by side, and the watch over them: one that gives no sign of life is ended, and its
 * chunk is scanned again with every pattern announced before it is tried. A pattern that then never comes to an end is left
 * out and named to the reader; a chunk that hangs without any pattern is skipped and counted. The rest goes on.
 *
 * Invariants: every chunk is answered once; the answer does not depend on which worker gave it. Abort rejects at once, and a
 * worker that is still busy with it after `GRACE_MILLISECONDS` is ended.
 */
import type { RuleTables } from '../core/diagnosis/compile-rules.ts';
import { NO_HITS } from '../core/diagnosis/packed-hits.ts';
import type { ChunkScan } from '../core/diagnosis/scan-chunk.ts';
import type { ChunkLane } from '../core/diagnosis/scan-log.ts';
import type { TextChunk } from '../core/log/text-chunks.ts';
import { WorkerClient } from './messenger.ts';
import type { ScanBeat, ScanProtocol } from './scan-protocol.ts';

/** A block of the densest log there is takes a tenth of a second; nothing that goes well is silent for so long. */
const SILENCE_MILLISECONDS = 8000;
/** Silence is counted in looks, not in time: a computer that slept has not been silent. */
const LOOKS = 8;
const GRACE_MILLISECONDS = 30;
/** Each worker reads the next chunk while it scans one. */
const CHUNKS_PER_WORKER = 2;
/** A chunk on which so many patterns run away is given up. */
const MOST_TRIES = 12;

export interface ScanPoolOptions {
  readonly spawn: () => Worker;
  readonly workers: number;
  readonly rules: RuleTables;
  readonly silenceMilliseconds?: number;
}

interface Job {
  readonly chunk: TextChunk;
  readonly blob: Blob | null;
  readonly resolve: (scan: ChunkScan) => void;
  readonly reject: (reason: unknown) => void;
  /** Times it was given up on. */
  tries: number;
  /** Counts whom it was handed to, so that a worker that was ended has no more say. */
  attempt: number;
  isOver: boolean;
}

interface Member {
  readonly client: WorkerClient<ScanProtocol>;
  /** In the order in which they are scanned. */
  jobs: Job[];
  ready: Promise<unknown> | null;
  silentLooks: number;
  /** The pattern that was announced last and may still be tried. */
  pattern: number | null;
}

const never = new AbortController().signal;

export class ScanPool {
  readonly #members: Member[];
  readonly #lookMilliseconds: number;
  readonly #leftOut = new Set<number>();
  readonly #rules: RuleTables;
  #waiting: Job[] = [];
  #tables: Uint8Array | null = null;
  #watch: ReturnType<typeof setInterval> | null = null;

  constructor({ spawn, workers, rules, silenceMilliseconds = SILENCE_MILLISECONDS }: ScanPoolOptions) {
    this.#rules = rules;
    this.#lookMilliseconds = silenceMilliseconds / LOOKS;
    this.#members = Array.from({ length: workers }, () => ({
      client: new WorkerClient<ScanProtocol>(spawn),
      jobs: [],
      ready: null,
      silentLooks: 0,
      pattern: null,
    }));
  }

  /** Patterns that ran away, by their position, since the tables were given. */
  get leftOut(): readonly number[] {
    return [...this.#leftOut];
  }

  /** The tables that logs are held against from now on. The first worker gets ready for a short log. */
  use(tables: Uint8Array): void {
    if (tables === this.#tables) return;
    this.#tables = tables;
    this.#leftOut.clear();
    for (const member of this.#members) member.ready = null;
    const [first] = this.#members;
    if (first) this.#ready(first).catch(() => {});
  }

  /** @param blob what ranges of the log lie in. */
  lane(blob: Blob | null): ChunkLane {
    const pool = this;
    return {
      width: this.#members.length * CHUNKS_PER_WORKER,
      get leftOut() {
        return pool.leftOut;
      },
      scan: (chunk, signal) =>
        new Promise((resolve, reject) => {
          const job: Job = { chunk, blob, resolve, reject, tries: 0, attempt: 0, isOver: false };
          signal?.addEventListener('abort', () => this.#abort(job, signal.reason), { once: true });
          this.#waiting.push(job);
          this.#handOut();
        }),
    };
  }

  /** To the first worker that has nothing to do, so that a short log wakes no other; then to those that have one chunk. */
  #handOut(): void {
    for (let most = 0; most < CHUNKS_PER_WORKER; most++) {
      for (const member of this.#members) {
        if (member.jobs.length > most) continue;
        const job = this.#waiting.shift();
        if (!job) return;
        member.jobs.push(job);
        if (member.jobs.length === 1) member.silentLooks = 0;
        void this.#run(member, job);
      }
    }
  }

  async #run(member: Member, job: Job): Promise<void> {
    this.#watch ??= setInterval(() => this.#look(), this.#lookMilliseconds);
    const { chunk, blob, attempt } = job;
    const isOurs = (): boolean => job.attempt === attempt;
    try {
      await this.#ready(member);
      if (!isOurs()) return;
      const onProgress = ({ pattern }: ScanBeat): void => {
        member.silentLooks = 0;
        member.pattern = pattern;
      };
      const careful = job.tries > 0;
      const scan = await member.client.call(never, 'scan', { chunk, blob, careful }, { onProgress });
      if (!isOurs()) return;
      this.#over(job, () => job.resolve(scan));
    } catch (error) {
      if (!isOurs()) return;
      this.#over(job, () => job.reject(error));
    }
    member.jobs = member.jobs.filter((each) => each !== job);
    member.silentLooks = 0;
    member.pattern = null;
    this.#handOut();
    this.#rest();
  }

  /** Nobody has anything to do. */
  #rest(): void {
    if (this.#watch === null || this.#members.some(({ jobs }) => jobs.length > 0)) return;
    clearInterval(this.#watch);
    this.#watch = null;
  }

  #ready(member: Member): Promise<unknown> {
    if (!this.#tables) return Promise.reject(new Error('there are no tables'));
    member.ready ??= member.client.call(never, 'use', {
      tables: this.#tables,
      without: this.leftOut,
      rules: this.#rules,
    });
    return member.ready;
  }

  #over(job: Job, tell: () => void): void {
    if (job.isOver) return;
    job.isOver = true;
    tell();
  }

  #look(): void {
    for (const member of this.#members) {
      if (member.jobs.length > 0 && ++member.silentLooks > LOOKS) this.#giveUpOn(member);
    }
  }

  #giveUpOn(member: Member): void {
    const { pattern } = member;
    const [stuck] = member.jobs;
    this.#end(member);
    if (stuck) {
      stuck.tries++;
      if (pattern !== null) {
        this.#leftOut.add(pattern);
        // Everybody learns of it before the next chunk.
        for (const each of this.#members) each.ready = null;
      }
      // Once without, once with patterns announced; then nobody is to blame.
      const isHopeless = stuck.tries > MOST_TRIES || (pattern === null && stuck.tries > 1);
      if (isHopeless) {
        this.#over(stuck, () => stuck.resolve(skipped(stuck.chunk)));
        this.#waiting = this.#waiting.filter((job) => job !== stuck);
      }
    }
    this.#handOut();
  }

  /** Ends the worker; what it had to do waits for another. */
  #end(member: Member): void {
    const { jobs } = member;
    member.jobs = [];
    member.ready = null;
    member.pattern = null;
    member.client.terminate();
    for (const job of jobs) job.attempt++;
    this.#waiting.unshift(...jobs.filter(({ isOver }) => !isOver));
  }

  #abort(job: Job, reason: unknown): void {
    this.#over(job, () => job.reject(reason));
    this.#waiting = this.#waiting.filter((each) => each !== job);
    setTimeout(() => {
      const member = this.#members.find(({ jobs }) => jobs.includes(job));
      if (!member) return;
      this.#end(member);
      this.#handOut();
      this.#rest();
    }, GRACE_MILLISECONDS);
  }
}

function skipped(chunk: TextChunk): ChunkScan {
  const droppedBytes = chunk.kind === 'range' ? chunk.to - chunk.from : chunk.bytes.length;
  const index = { lines: 0, from: 0, to: 0, offsets: new Uint32Array(0) };
  return { lines: 0, droppedBytes, index, signals: [], hits: NO_HITS, wrappers: new Map() };
}
