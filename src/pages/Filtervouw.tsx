import type { ComponentProps } from 'react'
import { Suspense, useState } from 'react'
import { Uitklap } from '@/ui/Uitklap'
import { Filters } from './kaartDelen'

/** Beside the map the filters stand folded, so that the list is in sight; they come when they are asked for. */
export function Filtervouw({ open, ...props }: ComponentProps<typeof Filters> & { open: boolean }) {
  const [isGeopend, setIsGeopend] = useState(false)
  return (
    <Uitklap vol open={open} titel={<span className="bovenschrift">Filters</span>} onToggle={() => setIsGeopend(true)}>
      {(open || isGeopend) && (
        <Suspense fallback={null}>
          <Filters {...props} />
        </Suspense>
      )}
    </Uitklap>
  )
}
