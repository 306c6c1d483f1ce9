// What comes from Word and Google Docs: lists become lists, tracked deletions and comments stay out, bold that is none goes.
import { Extension } from "django-prose-editor/editor"

const GONE = [
  "del",
  ".msoDel",
  "style",
  "script",
  "meta",
  "link",
  ".MsoCommentReference",
  ".msocomanchor",
  "[style*='mso-element:comment-list']",
  "[style*='mso-hide:all']",
]
const MARK = "[style*='mso-list:Ignore'], [style*='mso-list: Ignore']"
const NUMBER = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i

const styleOf = (node) => node.getAttribute("style") ?? ""
const unwrap = (node) => node.replaceWith(...node.childNodes)

// A paragraph of a Word list tells its depth in a style of its own, and carries its bullet as text.
function listed(node) {
  if (node.tagName !== "P" && !/^H[1-6]$/.test(node.tagName)) return null
  const told = /mso-list:\s*l\d+\s+level(\d+)/i.exec(styleOf(node))
  const mark = node.querySelector(MARK)
  if (!told && !(mark && /MsoList/.test(node.className))) return null
  const level = told ? Number(told[1]) : 1
  const isOrdered = Boolean(mark && NUMBER.test(mark.textContent))
  mark?.remove()
  return { level, tag: isOrdered ? "ol" : "ul" }
}

function makeLists(body) {
  const document = body.ownerDocument
  let open = [] // the lists that are open, the outermost first: { level, tag, list }
  for (const node of [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6, table")]) {
    if (node.closest("li")) continue
    const found = listed(node)
    if (!found) {
      open = []
      continue
    }
    while (open.length && open.at(-1).level > found.level) open.pop()
    if (open.length && open.at(-1).level === found.level && open.at(-1).tag !== found.tag) open.pop()
    if (!open.length || open.at(-1).level < found.level) {
      const list = document.createElement(found.tag)
      if (open.length) open.at(-1).list.lastElementChild.append(list)
      else node.before(list)
      open.push({ ...found, list })
    }
    const item = document.createElement("li")
    const paragraph = document.createElement("p")
    paragraph.append(...node.childNodes)
    item.append(paragraph)
    open.at(-1).list.append(item)
    node.remove()
  }
}

// Google Docs wraps everything in a bold that is none, and says bold by a style.
function mendMarks(body) {
  for (const node of [...body.querySelectorAll("b, strong")]) {
    if (/font-weight:\s*(normal|400)/.test(styleOf(node)) || /^docs-internal-guid/.test(node.id)) unwrap(node)
  }
  for (const node of [...body.querySelectorAll("span")]) {
    const style = styleOf(node)
    const marks = []
    if (/font-weight:\s*(bold|[6-9]00)/.test(style)) marks.push("strong")
    if (/font-style:\s*italic/.test(style)) marks.push("em")
    for (const tag of marks) {
      const mark = body.ownerDocument.createElement(tag)
      mark.append(...node.childNodes)
      node.append(mark)
    }
  }
}

export function cleaned(html) {
  const body = new DOMParser().parseFromString(html, "text/html").body
  for (const node of body.querySelectorAll(GONE.join(", "))) node.remove()
  for (const node of [...body.querySelectorAll("ins, o\\:p")]) unwrap(node)
  // A box at the side of somebody's web page is no correction; one that was copied in an editor of ours is.
  if (!body.querySelector("[data-pm-slice]")) for (const node of [...body.querySelectorAll("aside")]) unwrap(node)
  mendMarks(body)
  makeLists(body)
  for (const node of [...body.querySelectorAll("p")]) {
    if (!node.textContent.replace(/\u00a0/g, " ").trim() && !node.querySelector("img, figure, br")) node.remove()
  }
  return body.innerHTML
}

export const CleanPaste = Extension.create({
  name: "cleanPaste",
  transformPastedHTML(html) {
    return cleaned(html)
  },
})
