import { serve } from '../../src/workers/messenger.ts';
import { openRival, type Rival, type RivalProtocol, type RivalRow } from './rivals.ts';

declare const self: DedicatedWorkerGlobalScope;
let rival: Rival = () => [];

serve<RivalProtocol>(self, {
  async open({ name, url }) {
    rival = openRival(name, (await (await fetch(url)).json()) as RivalRow[]);
    return null;
  },
  search: (text) => rival(text),
});
