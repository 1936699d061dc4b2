import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChrome } from '#tests/browser/find-chrome.ts';

const chrome = await findChrome();

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Laws are tried on thousands of cases; how fast that is, is no part of them.
          testTimeout: 60_000,
          include: [
            'tests/unit/**/*.test.ts',
            'tests/golden/**/*.test.ts',
            'tests/architecture.test.ts',
            'tests/architecture/**/*.test.ts',
            'tests/run/**/*.test.ts',
          ],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        plugins: [react()],
        // Named here so that no test is reloaded because a package was met late.
        optimizeDeps: {
          include: [
            'react',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'react-dom',
            'react-dom/client',
            '@testing-library/react',
            '@ariakit/react/combobox',
            'lucide-react',
            'recharts',
            'react-router',
            '@tanstack/react-query',
            'use-intl',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chrome.executablePath,
                args: chrome.args,
                env: { ...process.env, ...chrome.env },
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
