import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { curatedData } from './src/pipeline/vitePlugin.ts'

/** `BASE_PATH=/landkaart/ npm run build` makes a site for a subfolder. */
const base = process.env['BASE_PATH'] ?? '/'

export default defineConfig({
  base,
  plugins: [react(), curatedData()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, reportCompressedSize: false },
  server: { headers: { 'Access-Control-Allow-Origin': '*' } },
  preview: { headers: { 'Access-Control-Allow-Origin': '*' } },
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', '**/node_modules/**'] },
})
