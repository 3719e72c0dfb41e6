import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { apollo } from './apollo.ts';
import { startWords } from './i18n/words.ts';
import { router } from './routes.tsx';
import { AntTheme } from './ui/AntTheme.tsx';
import { tidyAddress } from './ui/preference.ts';
import './ui/base.css';

tidyAddress();
startWords();

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
createRoot(place).render(
  <StrictMode>
    <ApolloProvider client={apollo}>
      <AntTheme>
        <RouterProvider router={router} />
      </AntTheme>
    </ApolloProvider>
  </StrictMode>,
);
