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
