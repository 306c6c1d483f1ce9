// Our extensions of the rich text editor: the photo figure, and a menu whose buttons speak the desk's language.
import { Menu, Node } from "django-prose-editor/editor"

const element = (tag, properties = {}, children = []) => {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

// The photos of the form below: each saved row carries its number.
const photoRows = () => [...document.querySelectorAll("[data-photo-key]")]
const photoRow = (key) => photoRows().find((row) => row.dataset.photoKey === String(key))
const captionOf = (row) => row.querySelector("textarea[name$=caption]")?.value.trim() ?? ""
const pictureOf = (row) => row.querySelector("img[data-preview]")?.getAttribute("src")

function drawPhoto(figure, key, words) {
  const row = photoRow(key)
  const parts = [element("b", { textContent: words.photo.replace("%s", key) })]
  if (row) {
    const source = pictureOf(row)
    if (source) figure.append(element("img", { src: source, alt: "" }))
    parts.push(element("span", { textContent: captionOf(row) }))
  } else {
    parts.push(element("span", { textContent: words.missing.replace("%s", key) }))
  }
  figure.append(element("figcaption", {}, parts))
}

function choosePhoto(words, place, insert) {
  const rows = photoRows()
  const buttons = rows.map((row) => {
    const key = row.dataset.photoKey
    const source = pictureOf(row)
    const text = element("span", { textContent: `${words.photo.replace("%s", key)}. ${captionOf(row)}` })
    const picture = source ? [element("img", { src: source, alt: "" })] : []
    const button = element("button", { type: "button" }, [...picture, text])
    button.dataset.key = key
    button.addEventListener("click", () => {
      dialog.close()
      insert(key)
    })
    return element("li", {}, [button])
  })
  const cancel = element("button", { type: "button", textContent: words.cancel })
  const title = element("h3", { id: "photo-dialog-title", textContent: rows.length ? words.choose : words.none })
  const dialog = element("dialog", { className: "photo-dialog" }, [title, element("ul", {}, buttons), cancel])
  dialog.setAttribute("aria-labelledby", title.id)
  cancel.addEventListener("click", () => dialog.close())
  dialog.addEventListener("close", () => dialog.remove())
  place.append(dialog)
  dialog.showModal()
}

// `<figure data-photo="3"></figure>`: one thing that is moved and deleted as a whole; its picture and words are
// those of the photo's row and are never part of the text.
export const Photo = Node.create({
  name: "photo",
  group: "block",
  atom: true,
  draggable: true,
  selectable: true,

  addAttributes() {
    return {
      key: {
        default: null,
        parseHTML: (figure) => figure.dataset.photo,
        renderHTML: (attributes) => ({ "data-photo": attributes.key }),
      },
    }
  },

  parseHTML() {
    return [{ tag: "figure[data-photo]" }]
  },

  renderHTML({ HTMLAttributes }) {
    return ["figure", HTMLAttributes]
  },

  addNodeView() {
    return ({ node }) => {
      const figure = element("figure", { className: "photo-figure", contentEditable: "false" })
      figure.dataset.photo = node.attrs.key
      drawPhoto(figure, node.attrs.key, this.options)
      return { dom: figure }
    }
  },

  addMenuItems({ menu, buttons }) {
    menu.defineItem({
      name: "photo",
      groups: "photo",
      button: buttons.material("image", "Photo"),
      active: (editor) => editor.isActive("photo"),
      command: (editor) => {
        const insert = (key) => editor.chain().focus().insertContent({ type: "photo", attrs: { key } }).run()
        choosePhoto(this.options, editor.view.dom.parentElement, insert)
      },
    })
  },
})

// `<aside>`: a box within the text that says what was wrong and what is right; it begins with the day.
export const Correction = Node.create({
  name: "correction",
  group: "block",
  content: "(paragraph | bulletList | orderedList)+",
  defining: true,

  addOptions() {
    return { lead: "%s" }
  },

  parseHTML() {
    return [{ tag: "aside" }]
  },

  renderHTML() {
    return ["aside", 0]
  },

  addMenuItems({ menu, buttons }) {
    menu.defineItem({
      name: "correction",
      groups: "correction",
      button: buttons.material("report", "Correction"),
      active: (editor) => editor.isActive("correction"),
      command: (editor) => {
        if (editor.isActive("correction")) return editor.chain().focus().lift("correction").run()
        const today = new Date()
        const day = `${today.getDate()}/${today.getMonth() + 1}/${today.getFullYear()}`
        const lead = this.options.lead.replace("%s", day)
        const text = { type: "text", text: lead, marks: [{ type: "bold" }] }
        const box = { type: "correction", content: [{ type: "paragraph", content: [text] }] }
        // Behind the paragraph that the cursor stands in, which stays whole; one goes on writing in the box.
        const { $from, to } = editor.state.selection
        const place = $from.depth ? $from.after(1) : to
        const inside = place + 2 + lead.length
        return editor.chain().focus().insertContentAt(place, box).setTextSelection(inside).unsetMark("bold").run()
      },
    })
  },
})

export const DeskMenu = Menu.extend({
  addOptions() {
    return { ...this.parent?.(), labels: {} }
  },

  onCreate(event) {
    this.parent?.(event)
    const bar = this.storage.dom
    bar.setAttribute("role", "toolbar")
    bar.setAttribute("aria-label", this.options.labels.toolbar)
    for (const button of bar.querySelectorAll("[data-name]")) {
      const label = this.options.labels[button.dataset.name]
      if (label) {
        button.title = label
        button.setAttribute("aria-label", label)
      }
    }
    nameText(this.editor.view.dom, this.editor.options.element.querySelector("textarea"))
  },
})

// The editor hides the text area that the label names; what stands in its place takes the name over.
function nameText(text, textarea) {
  const label = textarea && document.querySelector(`label[for="${textarea.id}"]`)
  text.setAttribute("role", "textbox")
  text.setAttribute("aria-multiline", "true")
  if (!label) return
  label.id ||= `${textarea.id}_label`
  text.setAttribute("aria-labelledby", label.id)
  label.addEventListener("click", () => text.focus())
}
