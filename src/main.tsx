import '#src/ui/tokens.css';
import '#src/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { watchForMissingChunks } from '#src/data/missing-chunk.ts';
import { queryClient } from '#src/data/query-client.ts';
import { loadMessages } from '#src/i18n/load-messages.ts';
import { App } from '#src/routes/shell/App.tsx';
import { firstLanguage } from '#src/routes/shell/language-preference.ts';
import { StartFailure } from '#src/routes/shell/StartFailure.tsx';
import { basePath } from '#src/url/base-path.ts';
import { parseView } from '#src/url/view-codec.ts';
import { routes } from './routes.tsx';

watchForMissingChunks();
if (import.meta.env.DEV && window.location.search.includes('mock=')) {
  const { playScenario } = await import('#mocks/browser.ts');
  await playScenario();
}

const container = document.getElementById('root');
if (!container) throw new Error('the page has no #root');
void start(container);

async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  const { language: ofLink } = parseView(window.location.search).view;
  const language = firstLanguage(ofLink, navigator.languages);
  // The router begins with the data and further texts at once, side by side with the first ones.
  const firstMessages = loadMessages(language);
  const router = createBrowserRouter(routes, { basename: basePath });
  try {
    const messages = await firstMessages;
    root.render(
      <StrictMode>
        <App router={router} client={queryClient} language={language} messages={messages} />
      </StrictMode>,
    );
  } catch {
    root.render(<StartFailure />);
  }
}
