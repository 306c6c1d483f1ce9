// One more empty row for a name that the reader missed, and a question before typed work is left.
{
  const form = document.getElementById("review_form")

  const another = (button) => {
    const rows = button.previousElementSibling
    const last = rows.lastElementChild
    const row = last.cloneNode(true)
    const [, kind, number] = last.id.match(/^(\w+)-(\d+)$/)
    const renamed = (text) => text.replace(new RegExp(`^(id_)?${kind}-${number}\\b`), `$1${kind}-${Number(number) + 1}`)
    for (const one of [row, ...row.querySelectorAll("*")]) {
      for (const name of ["id", "name", "for"]) if (one.hasAttribute(name)) one.setAttribute(name, renamed(one.getAttribute(name)))
    }
    for (const field of row.querySelectorAll("input[type=text], textarea")) field.value = ""
    for (const list of row.querySelectorAll(".errorlist")) list.remove()
    rows.append(row)
    form.elements[`${kind}-TOTAL_FORMS`].value = Number(number) + 2
    row.querySelector("input[type=text]").focus()
  }

  for (const button of form.querySelectorAll(".another")) {
    button.hidden = false
    button.addEventListener("click", () => another(button))
  }

  let isTyped = false
  form.addEventListener("input", () => (isTyped = true))
  form.addEventListener("submit", () => (isTyped = false))
  window.addEventListener("beforeunload", (event) => isTyped && event.preventDefault())
}
