import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createQueryClient, preloadCatalogue } from '../catalogue-access/catalogue-queries.ts';
import { createAppRouter } from './routes.tsx';

/** The app: its data, its addresses, its pages. */
export function App() {
  const [queryClient] = useState(() => {
    const client = createQueryClient();
    preloadCatalogue(client);
    return client;
  });
  const [router] = useState(createAppRouter);
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
