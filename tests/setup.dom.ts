import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// Parts that are fetched when needed take their time on a busy machine.
configure({ asyncUtilTimeout: 10_000 })
