import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { Console } from './console.js';
import { speakToServerIn } from './data/language-header.js';
import { languageToStartWith } from './languages/language.js';
import { loadLanguage } from './languages/load.js';
import 'virtual:fonts.css';

const language = languageToStartWith(storedLanguage(), navigator.languages);
speakToServerIn(language);
const spoken = await loadLanguage(language);

const router = createBrowserRouter([{ path: '*', element: <Console spoken={spoken} /> }], {
  basename: '/admin',
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);

/** Where react-admin's store keeps the choice of the last visit. */
function storedLanguage(): unknown {
  try {
    return JSON.parse(localStorage.getItem('RaStore.locale') ?? 'null');
  } catch {
    return null;
  }
}
