// The one script of the public pages, optional: everything works without it. It is there for three things that HTML alone cannot do:
// a phone that reloads the page, as cheap ones do whenever another app needs the memory, would forget which documents are
// ready; choosing a long text with a finger to copy it into a webmail page is hard; and who posted an offer is told how many set about
// applying, or passed it on, by numbers that tell nothing of whom.

for (const list of document.querySelectorAll<HTMLElement>('[data-checklist]')) keepTicks(list)
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) offerCopy(button)
for (const part of document.querySelectorAll<HTMLElement>('[data-counts]')) countFirstTap(part)

/** Ticks stay on this device, by offer. */
function keepTicks(list: HTMLElement): void {
  const key = `baara:documents:${list.dataset.checklist}`
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input')]
  const storage = openStorage()
  if (storage === null) return
  const ticked = (storage.getItem(key) ?? '').split('\n')
  for (const box of boxes) box.checked = box.checked || ticked.includes(box.value)
  list.addEventListener('change', () => {
    const values = boxes.filter((box) => box.checked).map((box) => box.value)
    try {
      if (values.length > 0) storage.setItem(key, values.join('\n'))
      else storage.removeItem(key)
    } catch {
      // Full: the ticks hold as long as the page.
    }
  })
  for (const note of document.querySelectorAll<HTMLElement>('[data-with-script]')) note.hidden = false
}

/** Null where the visitor forbids it: then even asking throws. */
function openStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/** Only where the browser can: not on a page sent without encryption. */
function offerCopy(button: HTMLButtonElement): void {
  const source = document.getElementById(button.dataset.copies ?? '')
  if (source === null || navigator.clipboard === undefined) return
  const words = button.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.textContent ?? '')
    } catch {
      // Refused by the visitor: choose the words, so that one more tap copies them.
      getSelection()?.selectAllChildren(source)
      return
    }
    button.textContent = button.dataset.done ?? words
    setTimeout(() => {
      button.textContent = words
    }, 2000)
  })
}

/** A link or a button used in a part of the page, once however often. */
function countFirstTap(part: HTMLElement): void {
  let counted = false
  part.addEventListener('click', ({ target }) => {
    if (counted || !(target instanceof Element) || target.closest('a[href], button') === null) return
    counted = true
    const act = { acte: part.dataset.counts ?? '', page: location.search, avant: document.referrer }
    navigator.sendBeacon?.(`${location.pathname}/compter`, new URLSearchParams(act))
  })
}
