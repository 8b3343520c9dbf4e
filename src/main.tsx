import './ui/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { registerOffline } from './app/register-offline.ts';
import { trustOwnWorkers } from './app/trusted-types.ts';

trustOwnWorkers();
registerOffline();
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
