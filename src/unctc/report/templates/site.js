"use strict";
// Search. Everything else on the pages works without it. Nothing here makes markup of text. A question is taken
// apart as unctc/corpus/search_index.py takes a text apart; the two must be changed together.
(() => {
  const SHARDS = 64;
  const MOST = 50;
  const base = document.body.dataset.base;
  const form = document.querySelector(".search");
  const input = document.getElementById("search");
  const status = document.getElementById("search-status");
  const results = document.getElementById("results");
  const waiting = new Map();
  const loaded = new Map();
  const allowed = /^(\.\.\/)?search\/(documents|\d+)\.js$/;
  const policy = window.trustedTypes
    ? trustedTypes.createPolicy("unctc", { createScriptURL: (url) => (allowed.test(url) ? url : "") })
    : { createScriptURL: (url) => url };

  // A page that is opened as a file may not fetch, but it may load scripts that lie beside it.
  window.unctc = {
    take: (kind, number, value) => {
      waiting.get(`${kind} ${number}`)?.(value);
    },
  };

  const load = (kind, number, name) => {
    const key = `${kind} ${number}`;
    if (!loaded.has(key)) {
      loaded.set(
        key,
        new Promise((resolve, reject) => {
          waiting.set(key, resolve);
          const script = document.createElement("script");
          script.addEventListener("error", () => reject(new Error(name)));
          script.src = policy.createScriptURL(`${base}search/${name}.js`);
          document.head.append(script);
        }),
      );
    }
    return loaded.get(key);
  };

  const termsOf = (text) => {
    const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const terms = [];
    for (const word of plain.match(/[\p{L}\p{N}]+/gu) || []) {
      const runs = word.split(/([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+)/u);
      runs.forEach((run, number) => {
        const letters = [...run];
        if (!letters.length) return;
        if (number % 2 === 0 || letters.length === 1) terms.push(letters.slice(0, 40).join(""));
        else for (let at = 0; at + 1 < letters.length; at += 1) terms.push(letters[at] + letters[at + 1]);
      });
    }
    return terms;
  };

  const numbersOf = (encoded) => {
    let number = 0;
    return encoded.split(" ").map((each) => (number += parseInt(each, 36)));
  };

  const found = async (term, beginning) => {
    const shard = term.codePointAt(0) % SHARDS;
    const table = await load("terms", shard, String(shard));
    const numbers = new Set();
    for (const [known, encoded] of Object.entries(table))
      if (beginning ? known.startsWith(term) : known === term) for (const each of numbersOf(encoded)) numbers.add(each);
    return numbers;
  };

  const ask = async (question) => {
    const terms = termsOf(question);
    if (!terms.length) return [];
    const [documents, ...sets] = await Promise.all([
      load("documents", 0, "documents"),
      // The last word may still be being written.
      ...terms.map((term, number) => found(term, number === terms.length - 1)),
    ]);
    const all = [...sets[0]].filter((each) => sets.every((one) => one.has(each)));
    const weight = (number) => {
      const [, name, title] = documents[number];
      const named = new Set(termsOf(name));
      const titled = new Set(termsOf(title));
      return terms.reduce((sum, term) => sum + (named.has(term) ? 4 : 0) + (titled.has(term) ? 2 : 0), 0);
    };
    return all
      .map((number) => [weight(number), number])
      .sort((one, other) => other[0] - one[0] || one[1] - other[1])
      .map(([, number]) => documents[number]);
  };

  // What the page says is in its language, and comes with it.
  const filled = (name, values) =>
    status.dataset[name].replace(/\{(\w+)\}/g, (whole, key) => (key in values ? values[key] : whole));

  let asked = 0;
  const search = async () => {
    const mine = (asked += 1);
    const question = input.value.trim();
    let rows = [];
    try {
      rows = await ask(question);
    } catch (error) {
      status.textContent = filled("unreadable", { name: error.message });
      return;
    }
    if (mine !== asked) return;
    results.replaceChildren(
      ...rows.slice(0, MOST).map(([address, name, title, language]) => {
        const line = document.createElement("li");
        const link = document.createElement("a");
        link.href = base + address;
        link.textContent = name;
        const words = document.createElement("span");
        words.lang = language;
        words.dir = "auto";
        words.textContent = ` ${title} (${language})`;
        line.append(link, words);
        return line;
      }),
    );
    const said = filled(rows.length > MOST ? "first" : "found", { n: rows.length, most: MOST });
    status.textContent = question ? said : "";
  };

  // A click on the link of a passage leads there and copies it, where the browser lets it.
  const said = document.getElementById("said");
  let silence;
  for (const link of document.querySelectorAll("a.permalink")) link.title = said.dataset.hint;
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.permalink");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const show = () => {
      said.textContent = said.dataset.words;
      clearTimeout(silence);
      silence = setTimeout(() => (said.textContent = ""), 4000);
    };
    navigator.clipboard?.writeText(link.href).then(show, () => {});
  });

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("input", search);
  if (input.value) search();
})();
