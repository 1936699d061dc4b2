import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { classNamer } from '#src/pipeline/bundling/class-names.ts';
import { leanPackages } from '#src/pipeline/bundling/lean-packages-plugin.ts';
import { mockWorker } from '#src/pipeline/hosting/mock-worker-plugin.ts';
import { contentSecurityPolicy } from '#src/pipeline/hosting/policy-plugin.ts';
import { plainStaticPreview } from '#src/pipeline/hosting/preview-plugin.ts';
import { compiledMessages } from '#src/pipeline/messages/compiled-messages-plugin.ts';
import { staticPages } from '#src/pipeline/static-pages/static-pages-plugin.ts';
import { corpusData } from '#src/pipeline/vite-plugin.ts';

export default defineConfig({
  // Relative: the build runs under any path without being told which.
  base: './',
  plugins: [
    react(),
    corpusData(),
    compiledMessages(),
    leanPackages(),
    contentSecurityPolicy(),
    staticPages(),
    plainStaticPreview(),
    mockWorker(),
  ],
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    // Everything is a file: `data:` fonts and scripts are not in the content security policy.
    assetsInlineLimit: 0,
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      // What every visit runs first is one file: twenty small ones compress badly.
      output: {
        // The first file names each later one: a name is bytes of a first visit.
        chunkFileNames: 'assets/[hash:7].js',
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.css'))
            ? 'assets/[hash:7][extname]'
            : 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            // Small parts that come together anyway: the first file names each later one.
            {
              name: 'filters',
              test: /src\/(?:components\/filters\/(?:FilterChip|EmptyResult|filtering|quote-text-of|use-narrow|use-sentence)|domain\/(?:filter-|known-filters|coded-rows|fold|text-column|matching-names|filterable-rows|stance-field|quote-text))|lucide-react\/.*\/ban\./,
            },
            {
              name: 'evidence',
              test: /src\/(?:components\/(?:Slip|Quote|Evidence|use-actor-role|use-article-names|use-claim-text)|domain\/(?:claims|evidence|quote-count|actor-profile|stance-as-of|cut-text)|ui\/(?:Tag|EmptyState))/,
            },
            {
              name: 'positions',
              test: /src\/(?:domain\/(?:matrix|whole-|agreement|cell-|similarity-|position-|as-of-|actors-side-|initials|upcoming-|outermost-)|data\/use-evidence|components\/(?:agreement\/|InferredMark|ActorSignature)|routes\/[a-z]+\/shards-of)/,
            },
            {
              name: 'leisure',
              test: /src\/(?:routes\/shell\/(?:MenuChoices|KeyHelp|PrintHead|PaletteWithCommands)|components\/(?:notices\/DataNotices|LinkByHand|faults\/FaultMessage))/,
            },
          ],
        },
      },
      // Reading a property does nothing else in any package here.
      treeshake: {
        propertyReadSideEffects: false,
        unknownGlobalSideEffects: false,
        // By which react-router tells developers, on the console.
        manualPureFunctions: ['warning', 'warningOnce'],
      },
    },
  },
  css: { modules: { generateScopedName: classNamer() } },
  preview: { host: '127.0.0.1' },
  server: { host: '127.0.0.1' },
});
