// The panel “Check”: Enter in a field of a row presses the button of that row, and a mark that is followed is shown.
const panel = document.querySelector("#check")

panel?.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !event.target.matches(".check-fields input[type=text]")) return
  event.preventDefault()
  event.target.closest(".check-fields").querySelector("button[type=submit]").click()
})

// A link to a place within closed details opens them first.
function openAround() {
  const place = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const box = place && place.closest(".check details:not([open])")
  if (!box) return
  box.open = true
  place.scrollIntoView({ block: "center" })
}
addEventListener("hashchange", openAround)
openAround()

// What the rows speak of is marked in the editor too, by ranges that browsers paint: its text is not touched.
const BLOCKS = "p, h2, h3, li, td, th, blockquote"
const isLeaf = (block) => !block.querySelector(BLOCKS) && block.textContent.trim() && !block.closest("figure")

function rangeOf(block, start, length) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let before = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const behind = before + node.data.length
    if (start >= before && start < behind) range.setStart(node, start - before)
    if (start + length > before && start + length <= behind) {
      range.setEnd(node, start + length - before)
      return range
    }
    before = behind
  }
  return null
}

function paint(editor) {
  const blocks = [...editor.querySelectorAll(BLOCKS)].filter(isLeaf)
  const found = { error: [], warning: [], note: [] }
  for (const row of panel.querySelectorAll("[data-block]")) {
    const { block, start, words, level } = row.dataset
    const place = blocks[block]
    const text = place?.textContent ?? ""
    const at = text.startsWith(words, Number(start)) ? Number(start) : text.indexOf(words)
    const range = at >= 0 && rangeOf(place, at, words.length)
    if (range) found[level].push(range)
  }
  for (const level in found) CSS.highlights.set(`alarm-${level}`, new Highlight(...found[level]))
}

function markEditor(tries = 50) {
  const editor = document.querySelector(".field-body .ProseMirror")
  if (!editor) {
    if (tries) setTimeout(markEditor, 100, tries - 1)
    return
  }
  let waiting
  const later = () => {
    clearTimeout(waiting)
    waiting = setTimeout(paint, 150, editor)
  }
  new MutationObserver(later).observe(editor, { childList: true, characterData: true, subtree: true })
  later()
}
if (panel && globalThis.Highlight && CSS.highlights) markEditor()
