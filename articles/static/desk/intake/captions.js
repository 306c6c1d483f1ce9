// Lines become captions of photos, and captions lines again: dragged by their handle, by keyboard, or by their lists.
{
  const form = document.getElementById("review_form")
  const words = form.dataset
  const lines = form.querySelector(".lines")
  const said = document.getElementById("said")
  const template = document.getElementById("caption-fields")
  const photos = () => [...lines.querySelectorAll(".photo")]
  const kindOf = (line) => line.querySelector("[data-kind]")
  const say = (text) => (said.textContent = text)
  const nameOf = (photo) =>
    photo.dataset.photo
      ? photo.querySelector(".photo-picture .quiet").textContent.trim()
      : words.nameless
  const fill = (text, values) => Object.entries(values).reduce((all, [name, value]) => all.replace(`{${name}}`, () => value), text)

  const mark = (line, kind) => {
    line.className = `line line-${kind}`
    kindOf(line).value = kind
  }

  const giveFields = (line) => {
    if (line.querySelector(".caption-fields")) return
    const fields = template.content.cloneNode(true)
    for (const one of fields.querySelectorAll("[name], [for]")) {
      for (const { name, value } of [...one.attributes]) one.setAttribute(name, value.replace("__line__", line.dataset.line))
    }
    fields.querySelector("textarea").value = line.querySelector(".line-words").textContent.trim()
    line.append(fields)
  }

  const tidy = () => {
    for (const photo of photos()) photo.querySelector(".drop-here").hidden = Boolean(photo.querySelector(".line"))
  }

  const toPhoto = (line, photo) => {
    if (line.parentElement === lines) {
      const home = document.createElement("span")
      home.hidden = true
      home.dataset.home = line.dataset.line
      line.before(home)
    }
    for (const other of photo.querySelectorAll(".line")) if (other !== line && photo.dataset.photo) toText(other)
    mark(line, "caption")
    giveFields(line)
    line.querySelector("[data-picture]").value = photo.dataset.photo
    photo.querySelector(".drop-here").before(line)
    tidy()
  }

  const toText = (line, kind = "paragraph") => {
    const home = lines.querySelector(`[data-home="${line.dataset.line}"]`)
    const photo = line.closest(".photo")
    line.querySelector(".caption-fields")?.remove()
    mark(line, kind)
    if (home) home.replaceWith(line)
    else if (photo) photo.after(line)
    tidy()
  }

  // ---- By their lists --------------------------------------------------------------------------
  const free = (photo) => photo?.matches(".photo") && !photo.querySelector(".line") && photo
  const beside = (line) => free(line.previousElementSibling) || free(line.nextElementSibling)

  lines.addEventListener("change", (event) => {
    const line = event.target.closest(".line")
    if (event.target.matches("[data-kind]")) {
      const kind = event.target.value
      if (kind !== "caption") toText(line, kind)
      else if (beside(line)) toPhoto(line, beside(line))
      else {
        mark(line, kind)
        giveFields(line)
      }
    } else if (event.target.matches("[data-picture]") && event.target.value) {
      const photo = photos().find((one) => one.dataset.photo === event.target.value)
      if (photo && !photo.contains(line)) toPhoto(line, photo)
    }
    if (line && !line.contains(document.activeElement)) event.target.focus()
  })

  // ---- Dragged, or moved by keys ------------------------------------------------------------------
  let held = null // {line, handle, targets, index} of what is picked up
  const places = (line) => [...photos().filter((photo) => !photo.contains(line)), ...(line.closest(".photo") ? [lines] : [])]

  const over = (place) => {
    for (const one of [lines, ...photos()]) one.classList.toggle("is-over", one === place)
  }

  const pick = (line, handle) => {
    held = { line, handle, targets: places(line), index: -1 }
    handle.setAttribute("aria-pressed", "true")
    line.classList.add("is-moved")
  }

  const release = () => {
    held.handle.removeAttribute("aria-pressed")
    held.line.classList.remove("is-moved")
    over(null)
    held = null
  }

  const drop = (place) => {
    const { line, handle } = held
    release()
    if (place === lines) {
      toText(line)
      say(words.back)
    } else if (place) {
      toPhoto(line, place)
      say(fill(words.dropped, { name: nameOf(place) }))
    }
    handle.focus()
  }

  const cancel = () => {
    release()
    say(words.cancelled)
  }

  const choose = (step) => {
    const { targets } = held
    if (!targets.length) return
    held.index = held.index < 0 ? first(step) : (held.index + step + targets.length) % targets.length
    const place = targets[held.index]
    over(place)
    place.scrollIntoView({ block: "nearest" })
    const values = { number: held.index + 1, all: targets.length, name: place === lines ? "" : nameOf(place) }
    say(place === lines ? words.text : fill(words.over, values))
  }

  // The nearest photo in the direction of the arrow.
  const first = (step) => {
    const { line, targets } = held
    const isAfter = (place) => line.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING
    const after = targets.findIndex(isAfter)
    if (step > 0) return after < 0 ? 0 : after
    return ((after < 0 ? targets.length : after) - 1 + targets.length) % targets.length
  }

  const byKey = (event) => {
    const handle = event.target.closest(".handle")
    if (!handle) return
    const isEnter = event.key === "Enter" || event.key === " "
    if (!held && !isEnter) return
    if (!["Enter", " ", "Escape", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight"].includes(event.key)) return
    event.preventDefault()
    if (!held) {
      pick(handle.closest(".line"), handle)
      say(fill(words.picked, { line: held.line.querySelector(".line-words").textContent.trim().slice(0, 60) }))
    } else if (isEnter) {
      if (held.index < 0) cancel()
      else drop(held.targets[held.index])
    } else if (event.key === "Escape") cancel()
    else choose(event.key === "ArrowDown" || event.key === "ArrowRight" ? 1 : -1)
  }

  const under = (event) => {
    const there = document.elementFromPoint(event.clientX, event.clientY)
    const place = there?.closest(".photo, .lines")
    return held.targets.includes(place) ? place : null
  }

  lines.addEventListener("keydown", byKey)
  lines.addEventListener("focusout", (event) => {
    if (held && !held.isDragged && event.target === held.handle) cancel()
  })
  lines.addEventListener("pointerdown", (event) => {
    const handle = event.target.closest(".handle")
    if (!handle || event.button) return
    event.preventDefault()
    if (held) release()
    pick(handle.closest(".line"), handle)
    held.isDragged = true
    handle.setPointerCapture(event.pointerId)
  })
  lines.addEventListener("pointermove", (event) => held?.isDragged && over(under(event)))
  lines.addEventListener("pointerup", (event) => held?.isDragged && drop(under(event)))
  lines.addEventListener("pointercancel", () => held && cancel())

  for (const handle of lines.querySelectorAll(".handle")) handle.hidden = false
}
