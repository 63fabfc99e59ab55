"use strict";
(() => {
  const table = document.querySelector(".list");
  const body = table.tBodies[0];
  const find = document.getElementById("find");
  const label = document.getElementById("label");
  const state = document.getElementById("state");
  const shown = document.getElementById("shown");
  const none = document.getElementById("none");
  const rows = Array.from(body.rows, (row) => ({
    row,
    text: row.textContent.toLowerCase(),
    labels: " " + row.dataset.labels + " ",
    state: " " + row.dataset.state + " ",
    keys: row.dataset.keys.split(" ").map(Number),
  }));

  function filter() {
    const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const item of rows) {
      const fits =
        (!label.value || item.labels.includes(" " + label.value + " ")) &&
        (!state.value || item.state.includes(" " + state.value + " ")) &&
        words.every((word) => item.text.includes(word));
      item.row.hidden = !fits;
      count += fits;
    }
    shown.textContent = count + " of " + rows.length + " shown";
    none.hidden = count > 0;
  }

  function sort(head, column) {
    const before = head.getAttribute("aria-sort");
    const down = before ? before === "ascending" : column > 0;
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const sign = down ? -1 : 1;
    rows.sort((a, b) => sign * (a.keys[column] - b.keys[column]) || a.keys[0] - b.keys[0]);
    body.append(...rows.map((item) => item.row));
  }

  for (const head of table.tHead.rows[0].cells) {
    if (!head.dataset.key) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.addEventListener("click", () => sort(head, Number(head.dataset.key)));
    head.replaceChildren(button);
  }
  let waiting = 0;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 40);
  };
  for (const field of [find, label, state]) field.addEventListener("input", soon);
  document.getElementById("reset").addEventListener("click", () => {
    find.value = label.value = state.value = "";
    filter();
    find.focus();
  });
  const tools = document.querySelector(".tools");
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.hidden = false;
  filter();
})();
