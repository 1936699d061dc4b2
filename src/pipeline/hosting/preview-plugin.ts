import type { Plugin } from 'vite';
import { createStaticHost } from '#src/pipeline/hosting/static-host.ts';

/** Makes `vite preview` answer like a plain static host, security headers included. */
export function plainStaticPreview(): Plugin {
  return {
    name: 'plain-static-preview',
    configurePreviewServer({ config, middlewares }) {
      const host = createStaticHost(config.build.outDir, config.base);
      middlewares.use((request, response, next) => {
        host(request, response).catch(next);
      });
    },
  };
}
