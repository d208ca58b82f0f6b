import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

const at = (path: string) => resolve(import.meta.dirname, path);

// Targets are fixed by hand, so that one build runs in Electron 45, in the older Electron of the desktop tests and in Node 24.
const NODE = 'node20.18';
const CHROME = 'chrome130';

export default defineConfig({
  main: {
    // fflate's build for Node declares its own `require`, beside the one that electron-vite adds to each chunk.
    resolve: { alias: { fflate: at('node_modules/fflate/esm/browser.js') } },
    build: {
      target: NODE,
      rolldownOptions: {
        input: {
          index: at('electron/main/index.ts'),
          service: at('electron/service/hosts/entry.ts'),
          http: at('electron/service/hosts/httpMain.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('electron/preload/index.ts') },
        // A sandboxed preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      target: CHROME,
      minify: true,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
