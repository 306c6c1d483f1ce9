/* Pictures of other articles, chosen in a dialog. Each chosen one is a hidden field that is sent with the form. */
"use strict";

(() => {
  const place = document.querySelector(".reuse[data-address]");
  if (!place) return;
  const words = JSON.parse(place.dataset.words);
  const element = (tag, properties = {}, children = []) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  };
  const fields = () => [...place.querySelectorAll("input[name=reused]")];
  const sourceOf = (id) => place.dataset.address.replace(/choose\/$/, `${id}/preview/card/`);
  const isChosen = (id) => fields().some((field) => field.value === String(id));

  const list = element("ul", { className: "reused" });
  const heading = element("p", { className: "reused-heading", textContent: words.chosen, hidden: true });
  const draw = () => {
    heading.hidden = !fields().length;
    list.replaceChildren(
      ...fields().map((field) => {
        const out = element("button", { type: "button", textContent: words.remove });
        out.addEventListener("click", () => toggle(field.value));
        return element("li", {}, [element("img", { src: sourceOf(field.value), alt: "" }), out]);
      }),
    );
  };
  const toggle = (id) => {
    const field = fields().find((one) => one.value === String(id));
    if (field) field.remove();
    else place.append(element("input", { type: "hidden", name: "reused", value: id }));
    draw();
  };

  const search = element("input", { type: "search", id: "reuse-search" });
  const found = element("ul", { className: "reuse-found" });
  const said = element("p", { className: "reuse-said" });
  said.setAttribute("role", "status");
  const more = element("button", { type: "button", textContent: words.more, hidden: true });
  const close = element("button", { type: "button", textContent: words.close });
  const title = element("h3", { id: "reuse-title", textContent: words.title });
  const label = element("label", { htmlFor: "reuse-search", textContent: words.search });
  const dialog = element("dialog", { className: "photo-dialog reuse-dialog" }, [title, label, search, said, found, more, close]);
  dialog.setAttribute("aria-labelledby", title.id);

  const row = (picture) => {
    const told = [picture.words, picture.credit && words.photo_by.replace("%s", picture.credit), picture.size];
    const text = element("span", { textContent: told.filter(Boolean).join(" · ") });
    const button = element("button", { type: "button" }, [element("img", { src: picture.source, alt: "", loading: "lazy" }), text]);
    button.setAttribute("aria-pressed", String(isChosen(picture.id)));
    button.addEventListener("click", () => {
      toggle(picture.id);
      button.setAttribute("aria-pressed", String(isChosen(picture.id)));
    });
    return element("li", {}, [button]);
  };

  let asked = 0;
  let page = 1;
  const fetchPage = async (number) => {
    const mine = ++asked;
    try {
      const answer = await fetch(`${place.dataset.address}?${new URLSearchParams({ q: search.value, page: number })}`);
      if (!answer.ok) throw new Error(String(answer.status));
      const told = await answer.json();
      if (mine !== asked) return; // words were typed since
      page = number;
      if (number === 1) found.replaceChildren();
      found.append(...told.pictures.map(row));
      more.hidden = !told.more;
      said.textContent = found.children.length ? "" : words.none;
    } catch {
      said.textContent = words.failed;
    }
  };

  let waiting = null;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(fetchPage, 300, 1);
  });
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault(); // it would send the form
    clearTimeout(waiting);
    fetchPage(1);
  });
  more.addEventListener("click", () => fetchPage(page + 1));
  close.addEventListener("click", () => dialog.close());
  const open = element("button", { type: "button", className: "reuse-open", textContent: words.open });
  open.addEventListener("click", () => {
    dialog.showModal();
    fetchPage(1);
  });
  place.append(open, heading, list, dialog);
  draw();
})();
