import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const alias = {
  '@shared': resolve(__dirname, 'shared'),
  '@renderer': resolve(__dirname, 'renderer'),
}

export default defineConfig(({ command }) => ({
  main: {
    resolve: { alias },
    build: {
      outDir: 'out/main',
      target: 'node18',
      externalizeDeps: false,
      lib: { entry: resolve(__dirname, 'electron/main.ts'), formats: ['cjs'] },
      rollupOptions: { output: { entryFileNames: 'main.cjs' } },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: 'out/preload',
      target: 'node18',
      externalizeDeps: false,
      lib: { entry: resolve(__dirname, 'electron/preload.ts'), formats: ['cjs'] },
      rollupOptions: { output: { entryFileNames: 'preload.cjs' } },
    },
  },
  renderer: {
    root: resolve(__dirname, 'renderer'),
    publicDir: resolve(__dirname, 'resources'),
    // Only the scripts of `npm run dev` stand in the page itself and want a nonce. A built one comes from a file: with a
    // fresh nonce the engine would take it for another script at every load, and read all of it anew.
    html: command === 'serve' ? { cspNonce: '%NONCE%' } : {},
    server: { host: 'localhost', strictPort: false, hmr: { host: 'localhost', protocol: 'ws' } },
    resolve: { alias },
    plugins: [react()],
    build: {
      outDir: resolve(__dirname, 'out/renderer'),
      target: 'chrome114',
      minify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: {
        input: {
          chair: resolve(__dirname, 'renderer/chair.html'),
          projector: resolve(__dirname, 'renderer/projector.html'),
          print: resolve(__dirname, 'renderer/print.html'),
          'screen-number': resolve(__dirname, 'renderer/screen-number.html'),
        },
      },
    },
  },
}))
