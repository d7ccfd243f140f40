import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// What is waited for is a state; only what hangs reaches this limit, on whatever machine.
configure({ asyncUtilTimeout: 90_000 })
