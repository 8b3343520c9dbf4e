import type { BundleProtocol, OpenedBundle } from './bundle-protocol.ts';
import type { CatalogueSource } from './catalogue-source.ts';
import { WorkerClient } from './messenger.ts';

/**
 * Validates and compiles files of records beside the shipped catalogue.
 * @throws WorkerError, with `file` and `reason` where the shipped bundle could not be read.
 */
export async function openBundle(
  signal: AbortSignal,
  files: readonly File[],
  shipped: CatalogueSource,
  onProgress: (progress: BundleProtocol['open']['progress']) => void,
): Promise<OpenedBundle> {
  const client = new WorkerClient<BundleProtocol>(
    () => new Worker(new URL('./bundle.worker.ts', import.meta.url), { type: 'module', name: 'errdex-bundle' }),
  );
  try {
    return await client.call(signal, 'open', { files, shipped: { ...shipped, files: null } }, { onProgress });
  } finally {
    client.terminate();
  }
}
