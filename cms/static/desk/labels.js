// Names for what Select2 puts in the place of a labelled <select>: the library itself gives none.
{
  const nameOf = (select) =>
    select.getAttribute("aria-label") ||
    document.querySelector(`label[for="${select.id}"]`)?.textContent.replace(/:\s*$/, "").trim() ||
    ""

  const name = (select) => {
    const box = select.nextElementSibling
    const chosen = box?.querySelector(".select2-selection--single")
    if (chosen) {
      const shown = chosen.querySelector(".select2-selection__rendered")
      const update = () => {
        chosen.removeAttribute("aria-labelledby")
        chosen.setAttribute("aria-label", [nameOf(select), shown.title].filter(Boolean).join(": "))
        shown.removeAttribute("role")
        shown.removeAttribute("aria-readonly")
      }
      update()
      django.jQuery(select).on("change", () => setTimeout(update))
    }
    const names = () => {
      box?.querySelector(".select2-search__field")?.setAttribute("aria-label", nameOf(select))
      box?.querySelector(".select2-selection--multiple")?.setAttribute("aria-label", nameOf(select))
    }
    names()
    django.jQuery(select).on("change", () => setTimeout(names))
    django.jQuery(select).on("select2:open", () => {
      document.querySelector(".select2-dropdown .select2-search__field")?.setAttribute("aria-label", nameOf(select))
      document.querySelector(".select2-results__options")?.setAttribute("aria-label", nameOf(select))
    })
  }

  const nameAll = (part) => part.querySelectorAll("select.admin-autocomplete.select2-hidden-accessible").forEach(name)
  // jQuery calls its own waiters one by one and late: ours is put behind those that draw the pickers.
  document.addEventListener("DOMContentLoaded", () => window.django?.jQuery?.(() => nameAll(document)))
  document.addEventListener("formset:added", (event) => setTimeout(() => nameAll(event.target)))
}
