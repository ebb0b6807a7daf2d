import { announcedWords, moveCopy, moveReasonWords, moveWords } from '@/lib/copy/deadline-moves'
import type { DeadlineMove, Offer } from '@/lib/offers/offer'
import { standingMove } from '@/lib/offers/standing-move'

/** That a deadline was moved, from when to when and why; earlier moves under it, the newest first. */
export function DeadlineHistory({ offer }: { offer: Offer }) {
  const { deadline, deadlineMoves } = offer
  const last = standingMove(offer)
  const earlier = deadlineMoves.filter((move) => move !== last).reverse()
  if (deadlineMoves.length === 0) return null
  return (
    <section aria-label={moveCopy.title} className="mt-3 rounded-md bg-open px-3 py-2 text-sm text-on-open">
      {last !== null && <MoveWords move={last} zone={deadline.zone} />}
      {earlier.length > 0 && (
        <details className="mt-1 print:hidden">
          <summary className="min-h-11 content-center">{moveCopy.earlier}</summary>
          <ol className="grid gap-2">
            {earlier.map((move) => (
              <li key={move.at.getTime()}>
                <MoveWords move={move} zone={deadline.zone} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

function MoveWords({ move, zone }: { move: DeadlineMove; zone: string | null }) {
  return (
    <>
      <p className="font-semibold">{moveWords(move)}</p>
      <p>{moveReasonWords(move.reason)}</p>
      <p>{announcedWords(move, zone)}</p>
    </>
  )
}
