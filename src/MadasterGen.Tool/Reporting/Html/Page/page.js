"use strict";
{
  const filter = document.querySelector(".filter");
  const search = filter.querySelector("input[type=search]");
  const levels = [...filter.querySelectorAll("input[type=checkbox]")];
  const shown = filter.querySelector("output");
  const groups = [...document.querySelectorAll(".group")];
  const changes = [...document.querySelectorAll(".change")];
  const textOf = change => [change.closest(".group").querySelector("h3"), change.querySelector("summary"), change.querySelector(".facts")]
    .map(part => part.textContent).join(" ").toLowerCase();
  const texts = new Map(changes.map(change => [change, textOf(change)]));

  const apply = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(word => word);
    const wanted = new Set(levels.filter(level => level.checked).map(level => level.value));
    let count = 0;
    for (const change of changes) {
      change.hidden = !wanted.has(change.dataset.level) || !words.every(word => texts.get(change).includes(word));
      count += change.hidden ? 0 : 1;
    }
    for (const group of groups) {
      const left = group.querySelectorAll(".change:not([hidden])").length;
      const entry = document.querySelector(`.contents a[href="#${group.id}"]`).closest("li");
      group.hidden = entry.hidden = left === 0;
      entry.querySelector(".number").textContent = left;
    }
    document.querySelector(".nothing").hidden = count > 0;
    shown.textContent = `${count} of ${changes.length} shown`;
  };
  const openAll = isOpen => changes.filter(change => !change.hidden).forEach(change => { change.open = isOpen; });

  filter.addEventListener("input", apply);
  filter.addEventListener("submit", event => event.preventDefault());
  filter.querySelector(".open").addEventListener("click", () => openAll(true));
  filter.querySelector(".close").addEventListener("click", () => openAll(false));

  filter.hidden = false;
  document.querySelector(".contents").open = matchMedia("(min-width: 68rem)").matches;
  apply();
}
