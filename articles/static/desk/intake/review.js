// The review by keyboard, and the original that follows it. Everything works without this script too.
{
  const form = document.getElementById("review_form")
  const raw = form.querySelector(".raw")
  const box = form.querySelector(".raw-box")
  const keysOn = document.getElementById("keys-on")
  const KEPT = "intake-keys-off"

  if (window.matchMedia("(max-width: 63.99rem)").matches) box.open = false

  // ---- What is under the hand is lit in the original ------------------------------------------
  let lit = []
  let owner = null

  const show = (mark) => {
    if (raw.scrollHeight <= raw.clientHeight) return
    const place = mark.getBoundingClientRect().top - raw.getBoundingClientRect().top
    if (place < 0 || place > raw.clientHeight - 48) raw.scrollTop += place - raw.clientHeight / 3
  }

  const light = (part, isFollowed) => {
    if (part === owner) return
    owner = part
    for (const mark of lit) mark.classList.remove("is-lit")
    lit = (part?.dataset.finds || "").split(" ").filter(Boolean).map((number) => document.getElementById(`find-${number}`))
    lit = lit.filter(Boolean)
    for (const mark of lit) mark.classList.add("is-lit")
    if (lit.length && isFollowed) show(lit[0])
  }

  form.addEventListener("focusin", (event) => light(event.target.closest("[data-finds]"), true))
  form.addEventListener("mouseover", (event) => {
    const part = event.target.closest("[data-finds]")
    if (part) light(part, true)
  })

  // ---- Keys -------------------------------------------------------------------------------------
  const stops = () => [...form.querySelectorAll("[data-stop]")].filter((stop) => stop.offsetParent)
  const current = () => document.activeElement.closest("[data-stop]")
  const isTyping = (target) => target.matches("textarea, select, input") || target.isContentEditable

  const go = (step) => {
    const all = stops()
    const here = all.indexOf(current())
    const next = here < 0 ? (step > 0 ? 0 : all.length - 1) : here + step
    all[next]?.focus()
  }

  const decide = (isTaken) => {
    const stop = current()
    const box = stop?.matches(".title-row") && stop.querySelector("[type=checkbox]")
    const radio = stop?.querySelector(`.verdict [value=${isTaken ? "yes" : "no"}]`)
    if (box) box.checked = isTaken
    else if (radio) radio.checked = true
    if (box || radio) (box || radio).dispatchEvent(new Event("change", { bubbles: true }))
  }

  const acts = {
    j: () => go(1),
    k: () => go(-1),
    ArrowDown: () => current() && go(1),
    ArrowUp: () => current() && go(-1),
    a: () => decide(true),
    r: () => decide(false),
    e: () => current()?.querySelector("input[type=text]")?.focus(),
  }

  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && isTyping(event.target)) event.target.closest("[data-stop]")?.focus()
  })
  document.addEventListener("keydown", (event) => {
    const act = acts[event.key]
    const isOurs = act && keysOn.checked && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!isOurs || event.defaultPrevented || isTyping(event.target)) return
    if (event.key.startsWith("Arrow") && !current()) return
    event.preventDefault()
    act()
  })

  keysOn.checked = !localStorage.getItem(KEPT)
  keysOn.addEventListener("change", () => {
    if (keysOn.checked) localStorage.removeItem(KEPT)
    else localStorage.setItem(KEPT, "1")
  })
}
