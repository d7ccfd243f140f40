import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// What is waited for is a state; only what hangs reaches this limit, on whatever machine.
configure({ asyncUtilTimeout: 90_000 })

// jsdom has no layout and knows no scrolling; where a reader is brought is shown by the stories in a browser. A few of
// these files ask for Node itself.
if ('Element' in globalThis) Element.prototype.scrollIntoView = () => {}
