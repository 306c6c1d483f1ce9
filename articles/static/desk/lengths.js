/* How long a headline or a summary is, beside the length that lists show whole. */
"use strict";

(() => {
  for (const box of document.querySelectorAll("textarea[data-best-length]")) {
    const best = Number(box.dataset.bestLength);
    const line = document.createElement("p");
    line.className = "length";
    line.id = `${box.id}_length`;
    box.after(line);
    box.setAttribute("aria-describedby", [box.getAttribute("aria-describedby"), line.id].filter(Boolean).join(" "));
    const tell = () => {
      const length = [...box.value.trim()].length;
      const words = length > best ? box.dataset.beyond : box.dataset.within;
      line.textContent = words.replace("%(length)s", length).replace("%(best)s", best);
      line.classList.toggle("is-long", length > best);
    };
    box.addEventListener("input", tell);
    tell();
  }
})();
