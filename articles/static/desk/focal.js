/* The focal point of photos: clicked in the picture or moved by the arrow keys, with what lists will show of it.
   Without this script a photo keeps the point that it has. */
"use strict";

(() => {
  const RATIO = 16 / 9; // of the cut that lists show, as cms.images has it
  const STEP = 0.05;
  const within = (value) => Math.min(1, Math.max(0, value));

  const prepare = (box) => {
    const row = box.closest(".inline-related");
    const [across, down] = ["x", "y"].map((name) => row.querySelector(`input[name$=-focal_${name}]`));
    if (!across || !down) return;
    const stage = box.querySelector(".focal-stage");
    const cut = box.querySelector(".focal-cut");
    const point = document.createElement("button");
    point.type = "button";
    point.className = "focal-point";
    stage.append(point);
    for (const part of box.querySelectorAll(".focal-help, .focal-cut")) part.hidden = false;
    const name = box.querySelector("template").content.textContent;
    let at = [Number(across.value || box.dataset.focalX), Number(down.value || box.dataset.focalY)];

    const draw = () => {
      point.style.insetInlineStart = `${at[0] * 100}%`;
      point.style.insetBlockStart = `${at[1] * 100}%`;
      point.setAttribute("aria-label", `${name}: ${at.map((share) => `${Math.round(share * 100)}%`).join(", ")}`);
      const whole = stage.querySelector("img");
      const shape = whole.width / whole.height;
      // The cut is as wide or as high as the picture; in the other direction it follows the point up to the edge.
      const place = (share, part) => (part >= 1 ? 0.5 : within((share - part / 2) / (1 - part)));
      const [x, y] = shape > RATIO ? [place(at[0], RATIO / shape), 0.5] : [0.5, place(at[1], shape / RATIO)];
      cut.querySelector("img").style.objectPosition = `${x * 100}% ${y * 100}%`;
    };
    const put = (x, y) => {
      at = [within(x), within(y)];
      across.value = at[0].toFixed(3);
      down.value = at[1].toFixed(3);
      across.dispatchEvent(new Event("change", { bubbles: true }));
      draw();
    };

    stage.addEventListener("click", (event) => {
      if (event.target === point) return;
      const edge = stage.querySelector("img").getBoundingClientRect();
      put((event.clientX - edge.left) / edge.width, (event.clientY - edge.top) / edge.height);
    });
    point.addEventListener("keydown", (event) => {
      const move = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key];
      if (!move) return;
      event.preventDefault();
      put(at[0] + move[0], at[1] + move[1]);
    });
    draw();
  };

  document.querySelectorAll(".photos .inline-related:not(.empty-form) .focal").forEach(prepare);
})();
