import { unitsInText } from '#lib/markdown/join-units'

/** The last words of a text that are shorter together than this stay on one line: no line is an orphan. */
const ORPHAN = 12

/** A headline or a line of a list whose numbers keep their units, and whose last line is never one short word. */
export function JoinedText({ text }: { text: string }) {
  const pieces = unitsInText(withoutOrphan(text))
  if (pieces.length === 1) return pieces[0]?.text
  let at = 0
  return pieces.map((piece) => {
    at += piece.text.length
    return piece.isJoined ? (
      <span key={at} className="nowrap">
        {piece.text}
      </span>
    ) : (
      piece.text
    )
  })
}

function withoutOrphan(text: string): string {
  const end = text.lastIndexOf(' ')
  const before = text.lastIndexOf(' ', end - 1)
  const isShort = end > 0 && before > 0 && text.length - before - 1 <= ORPHAN
  return isShort ? `${text.slice(0, end)}\u00a0${text.slice(end + 1)}` : text
}
