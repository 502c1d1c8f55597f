import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { connectHost } from './host/connect-host.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const renderer = createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {});
const host = await connectHost();

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <RendererProvider renderer={renderer} targetDocument={document}>
      <App host={host} />
    </RendererProvider>
  </StrictMode>,
);
