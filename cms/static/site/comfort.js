// Comfort for those whose browser runs scripts. Every page works without: what is shown here is hidden until then.
"use strict";

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

// A long group of options is cut down while one types; without scripts the same box asks the server.
for (const box of document.querySelectorAll("[data-find]")) {
  const group = box.closest("fieldset");
  const items = [...group.querySelectorAll(".options li")].reverse(); // parts before what they lie in
  box.addEventListener("input", () => {
    const words = fold(box.value).split(/\s+/).filter(Boolean);
    for (const item of items) {
      const name = fold(item.querySelector("label span").textContent);
      const inner = [...item.querySelectorAll(":scope > ul > li, :scope > details > ul > li")];
      const holds = words.every((word) => name.includes(word)) || inner.some((part) => !part.hidden);
      item.hidden = !holds && !item.querySelector("input:checked");
      const branch = item.querySelector(":scope > details");
      if (branch && words.length) branch.open = inner.some((part) => !part.hidden);
    }
  });
}

// Sharing and printing an article.
const said = document.querySelector("[data-said]");
const address = () => document.querySelector("link[rel=canonical]")?.href ?? location.href;
const acts = {
  share: () => navigator.share({ title: document.querySelector("h1").textContent, url: address() }).catch(() => {}),
  copy: async () => {
    await navigator.clipboard.writeText(address());
    said.textContent = said.dataset.said;
  },
  print: () => window.print(),
};
const able = { share: "share" in navigator, copy: "clipboard" in navigator, print: true };
for (const button of document.querySelectorAll("[data-act]")) {
  button.hidden = !able[button.dataset.act];
  button.addEventListener("click", acts[button.dataset.act]);
}
