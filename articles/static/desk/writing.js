/* While an article is being written: says who else has it open, keeps what is typed, and loses nothing with a session.
   The form works without this script; then nothing is kept before it is saved. */
"use strict";

(() => {
  const state = document.getElementById("writing-state");
  if (!state) return;
  const EVERY = 10_000; // ms; another one is seen within a round and a half, what is typed is kept every second round
  const form = state.closest("form");
  const address = state.dataset.address;
  const words = JSON.parse(state.dataset.words);
  let before = null;
  let kept = null;
  let isSending = false;
  let isSignedOut = false;
  let rounds = 0;

  const snapshot = () => {
    const data = new FormData(form);
    for (const name of [...data.keys()]) {
      if (data.get(name) instanceof File || name === "csrfmiddlewaretoken") data.delete(name);
    }
    return new URLSearchParams(data).toString();
  };
  const hasFiles = () => [...form.querySelectorAll("input[type=file]")].some((input) => input.files.length);
  const isChanged = () => before !== null && (snapshot() !== before || hasFiles());

  const show = (name, text, link) => {
    let line = state.querySelector(`[data-line="${name}"]`);
    if (!text) {
      if (line) line.remove();
      return;
    }
    if (line && line.dataset.text === text) return;
    if (!line) {
      line = document.createElement("p");
      line.dataset.line = name;
      state.append(line);
    }
    line.dataset.text = text;
    line.textContent = text;
    if (link) line.append(" ", link);
  };

  const signIn = () => {
    const link = document.createElement("a");
    link.href = state.dataset.login;
    link.target = "_blank";
    link.rel = "opener";
    link.textContent = words.signIn;
    return link;
  };

  const tell = (answer) => {
    show("others", answer.others.length ? words.others.replace("%s", answer.others.join(", ")) : "");
    const base = form.querySelector("input[name=_base]");
    show("newer", base && answer.newest > Number(base.value) ? words.newer : "");
    if (answer.kept) show("kept", words.kept.replace("%s", answer.kept));
    for (const field of document.querySelectorAll("input[name=csrfmiddlewaretoken]")) field.value = answer.token;
  };

  const talk = async (withText) => {
    const now = snapshot();
    const body = new URLSearchParams(withText ? now : "");
    body.set("csrfmiddlewaretoken", form.querySelector("input[name=csrfmiddlewaretoken]").value);
    if (withText) body.set("_keep", "1");
    try {
      const headers = withText ? {} : { "X-Background": "1" }; // who types is at work, who only has it open is not
      const answer = await fetch(address, { method: "POST", body, headers, redirect: "manual" });
      if (answer.type === "opaqueredirect" || answer.status === 401) {
        isSignedOut = true;
        show("signed-out", words.signedOut, signIn());
        return;
      }
      if (answer.status === 403 && isSignedOut) {
        // Signed in again elsewhere: the new session has a token of its own, which every form of the page needs.
        const fresh = await fetch(address, { headers: { "X-Background": "1" }, redirect: "manual" });
        if (!fresh.ok) return;
        tell(await fresh.json());
        isSignedOut = false;
        show("signed-out", "");
        return;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      isSignedOut = false;
      show("signed-out", "");
      show("offline", "");
      tell(await answer.json());
      if (withText) kept = now;
    } catch {
      show("offline", words.offline);
    }
  };

  const round = () => {
    rounds += 1;
    const now = snapshot();
    const isNew = now !== before && now !== kept;
    talk(isNew && rounds % 2 === 0);
  };

  window.addEventListener("load", () => {
    // The editor rewrites its text area when it starts; what it makes of the text is where changes count from.
    setTimeout(() => {
      before = state.dataset.recovered ? "" : snapshot();
      kept = before;
      talk(false);
      setInterval(round, EVERY);
    }, 1500);
  });
  form.addEventListener("submit", (event) => {
    if (isSignedOut) {
      event.preventDefault();
      state.scrollIntoView({ block: "nearest" });
      talk(true);
      return;
    }
    isSending = true;
  });
  window.addEventListener("beforeunload", (event) => {
    if (!isSending && isChanged()) event.preventDefault();
  });
  window.addEventListener("pagehide", () => {
    const body = new URLSearchParams({ _leave: "1" });
    body.set("csrfmiddlewaretoken", form.querySelector("input[name=csrfmiddlewaretoken]").value);
    navigator.sendBeacon(address, body);
  });
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      const save = form.querySelector("[name=_continue]") || form.querySelector("[name=_save]");
      if (save) save.click();
    }
  });
})();
