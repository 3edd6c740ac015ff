/* The table of jobs: a row a job, a column a scalar, coloured by status, sortable. */
((report) => {
  "use strict";

  const { element, number, statuses } = report;
  const SVG = "http://www.w3.org/2000/svg";
  const BARS = 12;

  /** How the values of a column are spread over the jobs, as a small picture. */
  function spread(values) {
    const known = values.filter(Number.isFinite);
    if (known.length < 2) return null;
    const [low, high] = report.extent([known]);
    const counts = new Array(BARS).fill(0);
    known.forEach((value) => counts[Math.min(BARS - 1, Math.floor(((value - low) / (high - low || 1)) * BARS))]++);
    const most = Math.max(...counts);
    const svg = document.createElementNS(SVG, "svg");
    const text = `From ${number(low)} to ${number(high)}`;
    Object.entries({ viewBox: `0 0 ${BARS * 6} 24`, class: "spread", role: "img", "aria-label": text }).forEach(([name, value]) => svg.setAttribute(name, value));
    counts.forEach((count, i) => {
      const bar = document.createElementNS(SVG, "rect");
      const height = (count / most) * 23;
      Object.entries({ x: i * 6, y: 24 - height, width: 5, height }).forEach(([name, value]) => bar.setAttribute(name, value));
      svg.append(bar);
    });
    return element("span", { title: text }, svg);
  }

  function columnsOf(rows) {
    const columns = new Map();
    rows.forEach((row) => row.scalars.forEach((cell) => columns.has(cell.name) || columns.set(cell.name, cell.unit)));
    return [...columns].map(([name, unit]) => ({ name, unit, of: (row) => row.scalars.find((cell) => cell.name === name) }));
  }

  function cell(of) {
    if (!of) return element("td", { class: "absent" }, element("span", { title: "This job has no such metric" }, "–"));
    const { css, sign, label } = statuses[of.status];
    return element("td", { class: css, title: label }, css === "none" ? null : element("span", { class: "sign", "aria-label": label }, sign), " ", number(of.value));
  }

  /** The whole table; a click on a head sorts by it. */
  function table(content) {
    const columns = columnsOf(content.rows);
    const order = Object.keys(statuses);
    const body = element("tbody");
    let sorting = { key: null, descending: false };
    const address = (row, i) => row.address ?? `#job/${i}`;
    const rows = content.rows.map((row, i) => ({ row, name: row.name, status: order.indexOf(row.status), element: element("tr", { "data-status": row.status }, element("th", { scope: "row" }, element("a", { href: address(row, i) }, row.name)), element("td", {}, report.badge(row.status), row.accepted ? null : element("span", { class: "rejected", title: "The platform rejects this file" }, " ✕ rejected")), ...columns.map((column) => cell(column.of(row)))) }));
    const value = (of, key) => (key === "name" || key === "status" ? of[key] : Number(columns[key].of(of.row)?.value ?? NaN));
    const heads = [];
    function sort(key, head) {
      sorting = { key, descending: sorting.key === key && !sorting.descending };
      rows.sort((a, b) => {
        const [left, right] = [value(a, key), value(b, key)];
        if (typeof left === "string") return left.localeCompare(right, "en", { numeric: true }) * (sorting.descending ? -1 : 1);
        if (Number.isNaN(left) || Number.isNaN(right)) return Number.isNaN(left) - Number.isNaN(right);
        return (left - right) * (sorting.descending ? -1 : 1);
      });
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", sorting.descending ? "descending" : "ascending");
      body.append(...rows.map((of) => of.element));
    }
    const head = (key, title, more) => {
      const made = element("th", { scope: "col" }, element("button", { type: "button", click: () => sort(key, made) }, title), more);
      heads.push(made);
      return made;
    };
    body.append(...rows.map((of) => of.element));
    return element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table of jobs" }, element("table", {}, element("thead", {}, element("tr", {}, head("name", "Job"), head("status", "Status"), ...columns.map((column, i) => head(i, column.unit ? `${column.name} (${column.unit})` : column.name, spread(content.rows.map((row) => Number(column.of(row)?.value ?? NaN))))))), body));
  }

  function missing(list) {
    return list.length === 0 ? null : element("section", { class: "notice error" }, element("h2", {}, `✕ ${list.length} ${list.length === 1 ? "job has" : "jobs have"} no metrics`), element("ul", {}, ...list.map(([name, reason]) => element("li", {}, element("strong", {}, name), ": ", reason))));
  }

  report.table = table;
  report.missing = missing;
})((globalThis.report ??= {}));
