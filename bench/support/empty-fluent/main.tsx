import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  Title2,
  teamsLightTheme,
} from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const renderer = createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {});

createRoot(document.getElementById('root') as HTMLElement).render(
  <RendererProvider renderer={renderer} targetDocument={document}>
    <FluentProvider theme={teamsLightTheme}>
      <Title2 as="h1">Nothing</Title2>
    </FluentProvider>
  </RendererProvider>,
);
