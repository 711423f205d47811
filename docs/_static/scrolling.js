"use strict";
// A box that scrolls sideways can be reached, and scrolled, by the keyboard.
(() => {
  const boxes = document.querySelectorAll("pre, .table-wrapper, .highlight");
  const mark = () => {
    for (const each of boxes) {
      if (each.scrollWidth > each.clientWidth || each.scrollHeight > each.clientHeight) each.tabIndex = 0;
      else each.removeAttribute("tabindex");
    }
  };
  mark();
  addEventListener("resize", mark);
  document.fonts?.ready.then(mark);
})();
