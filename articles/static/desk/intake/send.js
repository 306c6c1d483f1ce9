// Files are sent one after the other, and each says what became of it. Without this script the form sends all at once.
{
  const form = document.getElementById("send_form")
  const words = form.dataset
  const list = form.querySelector(".outcome-list")
  const zone = form.querySelector(".drop-zone")
  const bar = form.querySelector("progress")
  const count = form.querySelector(".send-count")
  const queue = []
  let isBusy = false
  let all = 0
  let done = 0

  const element = (name, text, className = "") => {
    const made = document.createElement(name)
    made.textContent = text
    made.className = className
    return made
  }

  const show = (row, state, message) => {
    row.className = `outcome outcome-${state}`
    row.replaceChildren(element("b", row.dataset.name), " ", element("span", message, "state"))
  }

  const link = (row, { address, link: text, name }) => {
    const anchor = element("a", text)
    anchor.href = address
    anchor.append(element("span", `: ${name}`, "visually-hidden"))
    row.append(" ", anchor)
  }

  const offerRetry = (row, job) => {
    const button = element("button", words.retry, "button")
    button.type = "button"
    button.addEventListener("click", () => {
      row.tabIndex = -1
      row.focus()
      all += 1
      add(job.name, job.field, job.value, row)
      progress()
      work()
    })
    row.append(" ", button)
  }

  const progress = () => {
    bar.max = Math.max(all, 1)
    bar.value = done
    count.textContent = words.done.replace("{done}", done).replace("{all}", all)
  }

  const tell = (row, { outcomes, errors }) => {
    if (errors.length) {
      show(row, "refused", errors.join(" "))
      return
    }
    let last = row
    outcomes.forEach((outcome, number) => {
      const place = number ? element("li", "") : row
      place.dataset.name = outcome.name
      show(place, outcome.state, outcome.message)
      if (outcome.address) link(place, outcome)
      if (number) last.after(place)
      last = place
    })
  }

  const send = async (job) => {
    const { row } = job
    show(row, "busy", words.reading)
    const data = new FormData()
    data.append("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value)
    data.append(job.field, job.value)
    try {
      const answer = await fetch(form.action, { method: "POST", body: data, headers: { Accept: "application/json" } })
      tell(row, await answer.json())
    } catch {
      show(row, "refused", words.failed)
      offerRetry(row, job)
    }
  }

  const work = async () => {
    if (isBusy) return
    isBusy = true
    while (queue.length) {
      await send(queue.shift())
      done += 1
      progress()
    }
    isBusy = false
  }

  const add = (name, field, value, row = element("li", "")) => {
    row.dataset.name = name
    show(row, "waiting", words.waiting)
    if (!row.isConnected) list.append(row)
    if (field === "files" && value.size > Number(words.mostBytes)) {
      show(row, "refused", words.tooLarge)
      done += 1
    } else {
      queue.push({ name, field, value, row })
    }
  }

  const start = (files, text = "") => {
    form.querySelector(".outcomes").hidden = false
    form.querySelector(".send-progress").hidden = false
    all += files.length + (text ? 1 : 0)
    for (const file of files) add(file.name, "files", file)
    if (text) add(words.pasted, "text", text)
    progress()
    work()
  }

  form.addEventListener("submit", (event) => {
    const { files, text } = form.elements
    if (!files.files.length && !text.value.trim()) return
    event.preventDefault()
    start([...files.files], text.value.trim())
    files.value = text.value = ""
  })

  form.querySelector(".drop-words").hidden = false
  zone.addEventListener("dragover", (event) => {
    event.preventDefault()
    zone.classList.add("is-over")
  })
  for (const name of ["dragleave", "drop"]) zone.addEventListener(name, () => zone.classList.remove("is-over"))
  zone.addEventListener("drop", (event) => {
    event.preventDefault()
    start([...event.dataTransfer.files])
  })
}
