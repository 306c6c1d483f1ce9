/* The order of photos: by buttons, which keys press too, and by dragging. Without this script the numbers are typed. */
"use strict";

(() => {
  const group = document.querySelector(".photos[data-words]");
  if (!group) return;
  const words = JSON.parse(group.dataset.words);

  // Who is shown stands in the order of choice: what is chosen again goes behind the others.
  django.jQuery(group).on("select2:select", "select[data-in-order]", (event) => {
    const option = event.params.data.element;
    option.parentNode.append(option);
    django.jQuery(event.target).trigger("change");
  });

  const rows = () =>
    [...group.querySelectorAll(".inline-related.has_original")].filter((row) => row.querySelector("input[name$=-order]"));

  const renumber = () => {
    rows().forEach((row, place) => {
      const order = row.querySelector("input[name$=-order]");
      if (order && order.value !== String(place + 1)) {
        order.value = place + 1;
        order.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
  };

  const move = (row, step) => {
    const all = rows();
    const other = all[all.indexOf(row) + step];
    if (!other) return;
    if (step < 0) other.before(row);
    else other.after(row);
    renumber();
  };

  const button = (row, step, sign, label) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "photo-move";
    made.textContent = sign;
    made.title = label;
    made.setAttribute("aria-label", `${label}: ${row.querySelector("h3 b").textContent.trim()}`);
    made.addEventListener("click", () => {
      move(row, step);
      made.focus();
    });
    return made;
  };

  let dragged = null;
  for (const row of rows()) {
    const head = row.querySelector("h3");
    const both = document.createElement("span");
    both.className = "photo-moves";
    both.append(button(row, -1, "↑", words.up), button(row, 1, "↓", words.down));
    head.append(both);
    head.draggable = true;
    head.addEventListener("dragstart", (event) => {
      dragged = row;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", row.id);
    });
    head.addEventListener("dragend", () => (dragged = null));
    row.addEventListener("dragover", (event) => {
      if (dragged && dragged !== row) event.preventDefault();
    });
    row.addEventListener("drop", (event) => {
      if (!dragged || dragged === row) return;
      event.preventDefault();
      const isBelow = rows().indexOf(dragged) < rows().indexOf(row);
      if (isBelow) row.after(dragged);
      else row.before(dragged);
      renumber();
    });
  }
})();
