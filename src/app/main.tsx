import '@/styles/tokens.css'
import '@/styles/basis.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'

const plek = document.getElementById('app')
if (plek !== null) {
  createRoot(plek).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
