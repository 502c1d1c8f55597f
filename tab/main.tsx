import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectHost } from './host/connect-host.ts';
import { App } from './shell/app.tsx';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const renderer = createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {});
const tabHost = await connectHost();

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <RendererProvider renderer={renderer} targetDocument={document}>
      <App tabHost={tabHost} />
    </RendererProvider>
  </StrictMode>,
);
