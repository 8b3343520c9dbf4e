import { useSyncExternalStore } from 'react';
import { currentSession, type DiagnoseSession, subscribeToSession } from '../../workers/diagnose-session.client.ts';

export function useSession(): DiagnoseSession {
  return useSyncExternalStore(subscribeToSession, currentSession);
}
