"use strict";
// Filters and keys. Everything else on the page works without them. Nothing here makes markup of text.
(() => {
  const byId = (id) => document.getElementById(id);
  const rows = [...document.querySelectorAll(".row")];
  const paragraphs = rows.filter((row) => !row.matches(".heading, .title"));
  const form = byId("filters");
  for (const each of document.querySelectorAll(".scripted")) each.hidden = false;

  const words = (row, name) => (row.dataset[name] || "").split(" ");

  const folded = (text) => text.normalize("NFKC").toLocaleLowerCase().replace(/\s+/g, " ").trim();
  const texts = new Map();
  const sought = (row) => {
    if (!texts.has(row)) texts.set(row, folded(row.textContent));
    return texts.get(row);
  };

  const passes = (row, controls) =>
    controls.every((control) => {
      const name = control.dataset.filter;
      if (name === "text") return !control.value || sought(row).includes(folded(control.value));
      if (control.type === "checkbox") return !control.checked || name in row.dataset;
      return !control.value || !(name in row.dataset) || words(row, name).includes(control.value);
    });

  const showHeadings = () => {
    // A heading stays while something under it does.
    const needed = new Set();
    for (const row of paragraphs) if (!row.hidden) words(row, "sections").forEach((s) => needed.add(s));
    for (const row of rows.filter((each) => each.matches(".heading"))) {
      row.hidden = row.hidden && !needed.has(words(row, "sections").at(-1));
    }
  };

  const seek = () => {
    const select = byId("filter-document");
    const symbol = select ? select.selectedOptions[0]?.dataset.symbol : undefined;
    for (const link of document.querySelectorAll("a.cite"))
      link.classList.toggle("sought", symbol !== undefined && link.dataset.symbol === symbol);
    for (const cell of document.querySelectorAll(".p-cell"))
      cell.classList.toggle("dimmed", symbol !== undefined && cell.dataset.symbol !== symbol);
    for (const line of document.querySelectorAll(".p-line"))
      line.classList.toggle("dimmed", Boolean(byId(line.dataset.row)?.hidden));
  };

  const apply = () => {
    const controls = [...form.querySelectorAll("[data-filter]")];
    const active = controls.some((control) => (control.type === "checkbox" ? control.checked : control.value));
    for (const row of rows) row.hidden = !passes(row, controls);
    showHeadings();
    for (const part of document.querySelectorAll(".part"))
      part.hidden = active && !part.querySelector(".row:not([hidden])");
    const shown = paragraphs.filter((row) => !row.hidden).length;
    const status = byId("filter-status");
    const said = status.dataset.words.replace("{shown}", shown).replace("{all}", paragraphs.length);
    status.textContent = active ? said : "";
    seek();
  };

  // What is chosen is kept in the address, after a mark that no anchor begins with. Where the address leads to a
  // paragraph, it is kept beside it, so that the page is the same when it is loaded again.
  const MARK = "#?";
  const controls = () => [...form.querySelectorAll("[data-filter]")];
  const chosen = () => {
    const found = new URLSearchParams();
    for (const each of controls()) {
      if (each.type === "checkbox" ? each.checked : each.value) found.set(each.dataset.filter, each.value);
    }
    return found.toString();
  };
  const remember = () => {
    const now = chosen();
    const address = now ? MARK + now : location.hash.startsWith(MARK) ? "#" : location.hash;
    if (address !== location.hash || history.state) history.replaceState(null, "", address || "#");
  };
  const kept = () => (location.hash.startsWith(MARK) ? location.hash.slice(MARK.length) : history.state);
  const recall = () => {
    const chosen = new URLSearchParams(kept());
    for (const each of controls()) {
      const value = chosen.get(each.dataset.filter) || "";
      if (each.type === "checkbox") each.checked = value !== "";
      else if (!each.options || [...each.options].some((option) => option.value === value)) each.value = value;
    }
  };
  const follow = () => {
    if (location.hash.startsWith(MARK)) {
      recall();
      apply();
      return;
    }
    // A link to a paragraph that is filtered away shows everything again.
    const target = location.hash ? byId(location.hash.slice(1)) : null;
    if (target && target.closest("[hidden]")) {
      form.reset();
      setTimeout(() => target.scrollIntoView());
    } else if (target && chosen()) history.replaceState(chosen(), "");
  };

  if (form) {
    if (kept()) recall();
    addEventListener("hashchange", follow);
    form.addEventListener("input", () => {
      apply();
      remember();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () =>
      setTimeout(() => {
        apply();
        remember();
      }),
    );
    // A browser may bring back what was chosen before the page was loaded again.
    apply();
    addEventListener("pageshow", () => {
      apply();
      follow();
    });
  }

  // A click on the place of a paragraph leads there and copies the link, where the browser lets it.
  const said = byId("said");
  let silence;
  const say = (words) => {
    said.textContent = words;
    clearTimeout(silence);
    silence = setTimeout(() => (said.textContent = ""), 4000);
  };
  for (const link of document.querySelectorAll("a.permalink")) link.title = said.dataset.hint;
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.permalink");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    navigator.clipboard?.writeText(link.href).then(() => say(said.dataset.words), () => {});
  });

  const visit = (wanted, step) => {
    const open = wanted.filter((row) => !row.hidden && row.offsetParent !== null);
    if (!open.length) return;
    const here = document.activeElement?.closest(".row") || null;
    let next;
    if (!here) next = step > 0 ? open[0] : open.at(-1);
    else {
      const follows = (row) => Boolean(here.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING);
      next = step > 0 ? open.find(follows) : open.filter((row) => row !== here && !follows(row)).at(-1);
    }
    if (!next) return;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
  };

  const marked = paragraphs.filter((row) =>
    "changes" in row.dataset
      ? "changed" in row.dataset
      : "findings" in row.dataset
        ? row.dataset.findings.trim()
        : row.dataset.standing === "none",
  );

  const turn = () => {
    const themes = [...document.querySelectorAll('input[name="theme"]')];
    themes[(themes.findIndex((each) => each.checked) + 1) % themes.length].checked = true;
  };

  const keys = {
    j: () => visit(paragraphs, 1),
    k: () => visit(paragraphs, -1),
    n: () => visit(marked, 1),
    p: () => visit(marked, -1),
    f: () => form?.querySelector("select").focus(),
    x: () => form?.reset(),
    t: turn,
    "?": () => {
      byId("keys").scrollIntoView();
      byId("keys-on").focus({ preventScroll: true });
    },
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.target.matches("select, textarea, input:not([type=checkbox], [type=radio])")) return;
    if (!byId("keys-on").checked || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });
})();
