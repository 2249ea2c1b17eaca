"use strict";
{
  const filter = document.querySelector(".filter");
  const search = filter.querySelector("input[type=search]");
  const boxes = [...filter.querySelectorAll("input[type=checkbox]")];
  const shown = filter.querySelector("output");
  const groups = [...document.querySelectorAll(".group")];
  const changes = [...document.querySelectorAll(".change")];
  const rows = [...document.querySelectorAll(".matrix tr.row")];
  // One entry can stand for the same change of many operations.
  const countOf = entries => entries.reduce((count, entry) => count + Number(entry.dataset.count ?? 1), 0);
  const steps = [...document.querySelectorAll(".step")];
  const textOf = change => [change.closest(".group").querySelector("h3"), change.querySelector("summary"), change.querySelector(".facts"), ...change.querySelectorAll(".fates")]
    .map(part => part.textContent).join(" ").toLowerCase();
  const texts = new Map([
    ...changes.map(change => [change, textOf(change)]),
    ...rows.map(row => [row, `${row.closest("tbody").querySelector(".tag").textContent} ${row.textContent}`.toLowerCase()]),
  ]);
  const entries = new Map([...document.querySelectorAll(".contents a")].map(entry => [entry.hash.slice(1), entry.closest("li")]));

  const apply = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(word => word);
    const wanted = new Set(boxes.filter(box => box.checked).map(box => box.value));
    const fits = (item, levels) => (levels.length === 0 ? wanted.size === boxes.length : levels.some(level => wanted.has(level)))
      && words.every(word => texts.get(item).includes(word));
    for (const change of changes)
      change.hidden = !fits(change, [change.dataset.level]);
    for (const row of rows)
      row.hidden = !fits(row, row.dataset.levels.split(" ").filter(level => level));
    for (const group of groups) {
      const left = countOf([...group.querySelectorAll(".change:not([hidden])")]);
      const entry = entries.get(group.id);
      group.hidden = entry.hidden = left === 0;
      entry.querySelector(".number").textContent = left;
    }
    for (const step of steps) {
      step.hidden = step.querySelector(".group") !== null && step.querySelector(".group:not([hidden])") === null;
      if (entries.has(step.id))
        entries.get(step.id).hidden = step.hidden;
    }
    for (const tag of document.querySelectorAll(".matrix tbody"))
      tag.hidden = tag.querySelector(".row:not([hidden])") === null;
    const count = countOf(changes.filter(change => !change.hidden));
    document.querySelector(".nothing").hidden = count > 0;
    shown.textContent = `${count} of ${countOf(changes)} changes, ${rows.filter(row => !row.hidden).length} of ${rows.length} operations`;
  };
  const openAll = isOpen => changes.filter(change => !change.hidden).forEach(change => { change.open = isOpen; });

  filter.addEventListener("input", apply);
  filter.addEventListener("submit", event => event.preventDefault());
  filter.querySelector(".open").addEventListener("click", () => openAll(true));
  filter.querySelector(".close").addEventListener("click", () => openAll(false));

  // What is folded in is not on paper, and the matrix is half of the report.
  const matrix = document.querySelector(".operations");
  let wasOpen = matrix.open;
  addEventListener("beforeprint", () => { wasOpen = matrix.open; matrix.open = true; });
  addEventListener("afterprint", () => { matrix.open = wasOpen; });

  filter.hidden = false;
  document.querySelector(".contents").open = matchMedia("(min-width: 68rem)").matches;
  apply();
}
