import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `npm run soak`: the long forms of what `npm test` does in short, and what needs a real web server. */
export default defineConfig({
  root,
  resolve: { alias: { '@': `${root}src` } },
  test: { include: ['tests/soak/*.soak.ts'], fileParallelism: false },
})
