/* The page: header, filters, keys, links to metrics, and cards that are drawn when they come into view. */
((report) => {
  "use strict";

  const { element, badge, content, statuses, words } = report;
  const page = document.getElementById("page");
  const importances = ["CRITICAL", "HIGH", "MEDIUM", "LOW", "ZERO"];
  let view = null;

  /** Gives each metric a name for links: that of its name, numbered where names meet. */
  function keyed(job) {
    const taken = new Map();
    job.metrics.forEach((metric, position) => {
      const key = report.slug(metric.name);
      const count = (taken.get(key) ?? 0) + 1;
      taken.set(key, count);
      metric.key = count === 1 ? key : `${key}-${count}`;
      metric.position = position;
    });
    job.events.forEach((event) => event.metrics.forEach((position) => (job.metrics[position].event = event.name)));
    return job;
  }

  function counts(items, chosen, change) {
    return Object.keys(statuses).map((name) => {
      const count = items.filter((item) => item.status === name).length;
      return count === 0 ? null : element("button", { type: "button", class: `count ${statuses[name].css}`, "aria-pressed": String(chosen.has(name)), "data-status": name, click: (event) => change(name, event.currentTarget) }, element("span", { class: "sign", "aria-hidden": "true" }, statuses[name].sign), ` ${count} ${(count > 1 && statuses[name].many) || statuses[name].label.toLowerCase()}`);
    });
  }

  const toggle = (set, name, button) => {
    set.has(name) ? set.delete(name) : set.add(name);
    button.setAttribute("aria-pressed", String(set.has(name)));
  };

  function select(label, options, change) {
    return element("label", {}, element("span", { class: "label" }, label), element("select", { "aria-label": label, change: (event) => change(event.target.value) }, ...options.map(([value, text]) => element("option", { value }, text))));
  }

  const tagsOf = (metrics) => [...new Set(metrics.flatMap((metric) => metric.tags.map(([key, value]) => (value ? `${key}: ${value}` : key))))].sort();

  /** What a metric stands under. */
  function groupOf(metric, by) {
    if (by === "type") return words(metric.type);
    if (by === "status") return statuses[metric.status].label;
    if (by === "importance") return `${words(metric.importance)} importance`;
    return metric.tags.find(([key]) => key === by)?.[1] ?? `without ${by}`;
  }

  const grid = (name, cards) => (cards.length === 0 ? null : element("div", { class: name }, ...cards));

  /** Shows all metrics of a job, with filters; answers what keys and links need. */
  function metricsView(job) {
    const state = { statuses: new Set(), text: "", importance: "", tag: "", group: "" };
    const ordered = [...job.metrics].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a.position - b.position || 0);
    const cards = new Map(ordered.map((metric) => [metric, report.card(metric)]));
    const main = element("main", {});
    const empty = element("p", { class: "empty", hidden: true }, "No metric matches. ", element("button", { type: "button", click: () => reset() }, "Show all"));
    const observer = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
      observer.unobserve(entry.target);
      report.fill([...cards].find(([, card]) => card === entry.target)[0], entry.target, job.events);
    }), { rootMargin: "300px" });
    const search = element("input", { type: "search", placeholder: "Search  ( / )", "aria-label": "Search metrics", input: (event) => update({ text: event.target.value }) });
    const buttons = counts(ordered, state.statuses, (name, button) => { toggle(state.statuses, name, button); update({}); });
    const tagKeys = [...new Set(ordered.flatMap((metric) => metric.tags.map(([key]) => key)))].sort();
    const tools = element("nav", { class: "tools", "aria-label": "Filters" }, search,
      select("Importance", [["", "any importance"], ...importances.filter((name) => ordered.some((metric) => metric.importance === name)).map((name) => [name, words(name)])], (importance) => update({ importance })),
      tagKeys.length > 0 && select("Tag", [["", "any tag"], ...tagsOf(ordered).map((tag) => [tag, tag])], (tag) => update({ tag })),
      select("Group", [["", "not grouped"], ["status", "by status"], ["importance", "by importance"], ["type", "by kind"], ...tagKeys.map((key) => [key, `by ${key}`])], (group) => update({ group })),
      element("span", { class: "keys" }, element("kbd", {}, "j"), element("kbd", {}, "k"), " next, previous ", element("kbd", {}, "f"), " next failing"));

    const shows = (metric) => (state.statuses.size === 0 || state.statuses.has(metric.status)) && (!state.importance || metric.importance === state.importance) && (!state.tag || tagsOf([metric]).includes(state.tag)) && `${metric.name} ${metric.description} ${tagsOf([metric]).join(" ")}`.toLowerCase().includes(state.text.toLowerCase());

    function update(change) {
      Object.assign(state, change);
      ordered.forEach((metric) => (cards.get(metric).hidden = !shows(metric)));
      empty.hidden = ordered.some(shows);
      if ("group" in change) arrange();
      main.querySelectorAll("section.group").forEach((section) => (section.hidden = !section.querySelector(".card:not([hidden])")));
    }

    function arrange() {
      const groups = new Map(state.group ? [] : [["", []]]);
      ordered.forEach((metric) => {
        const name = state.group ? groupOf(metric, state.group) : metric.event ? "Metrics of events" : "";
        groups.set(name, [...(groups.get(name) ?? []), cards.get(metric)]);
      });
      main.replaceChildren(empty, ...[...groups].map(([name, list]) => element("section", { class: "group" }, name && element("h2", {}, name), grid("grid values", list.filter((card) => card.classList.contains("small"))), grid("grid", list.filter((card) => !card.classList.contains("small"))))));
    }

    function reset() {
      tools.querySelectorAll("select").forEach((of) => (of.value = ""));
      search.value = "";
      state.statuses.clear();
      buttons.forEach((button) => button?.setAttribute("aria-pressed", "false"));
      update({ text: "", importance: "", tag: "", group: "" });
    }

    /** Brings a metric before the reader's eyes, also one that the filters hide. */
    function show(metric) {
      const card = cards.get(metric);
      if (card.hidden) reset();
      report.fill(metric, card, job.events);
      card.scrollIntoView({ block: "start" });
      card.focus({ preventScroll: true });
    }

    function step(by, matches) {
      const list = [...main.querySelectorAll(".card:not([hidden])")].map((card) => view.byKey(card.id));
      const at = list.findIndex((metric) => cards.get(metric) === document.activeElement?.closest(".card"));
      const count = list.length;
      for (let i = 1; i <= count; i++) {
        const next = list[(((at < 0 && by < 0 ? 0 : at) + by * i) % count + count) % count];
        if (matches(next)) {
          show(next);
          return;
        }
      }
    }

    arrange();
    cards.forEach((card) => observer.observe(card));
    const byKey = (key) => job.metrics.find((metric) => metric.key === key);
    return { parts: [report.timeline(job, show), tools, main], buttons, search, step, show, byKey, fillAll: () => cards.forEach((card, metric) => report.fill(metric, card, job.events)) };
  }

  function header(title, status, facts, buttons, back) {
    return element("header", { class: "top" }, back && element("a", { class: "back", href: back }, "← All jobs"), element("div", { class: "title" }, element("h1", {}, title), status && badge(status)), element("p", { class: "facts" }, facts), element("div", { class: "counts", role: "group", "aria-label": "Filter by status" }, ...buttons));
  }

  function showJob(job, back) {
    view = metricsView(keyed(job));
    page.replaceChildren(header(job.name, job.status, `${report.counted(job.metrics.length, "metric")} · job ${job.id}`, view.buttons, back), ...report.violations(job).filter(Boolean), ...view.parts.filter(Boolean));
  }

  function showTable() {
    const chosen = new Set();
    const table = report.table(content);
    const filter = () => table.querySelectorAll("tbody tr").forEach((row) => (row.hidden = chosen.size > 0 && !chosen.has(row.dataset.status)));
    const buttons = counts(content.rows, chosen, (name, button) => { toggle(chosen, name, button); filter(); });
    view = content.batch ? metricsView(keyed(content.batch)) : null;
    const worst = Object.keys(statuses).find((name) => [...content.rows, ...(content.batch ? [content.batch] : [])].some((row) => row.status === name));
    page.replaceChildren(header(content.name, worst, report.counted(content.rows.length, "job"), buttons), ...[report.missing(content.missing), ...(content.batch ? [element("h2", { class: "section" }, "The batch"), ...report.violations(content.batch), ...view.parts] : []), element("h2", { class: "section" }, "Jobs"), table].filter(Boolean));
  }

  /** Opens what the address names: a job in a page of several, and a metric. */
  function route() {
    const [, job, metric] = /^#job\/(\d+)(?:\/(.*))?$/.exec(location.hash) ?? [];
    if (content.job) {
      if (!view) showJob(content.job, content.back);
    } else if (job !== undefined && content.jobs?.[job]) {
      showJob(content.jobs[job], "#");
      scrollTo(0, 0);
    } else if (!view || !page.querySelector("table") || location.hash === "") {
      showTable();
    }
    report.release();
    const found = view?.byKey(metric ?? decodeURIComponent(location.hash.slice(1)));
    if (found) view.show(found);
  }

  const fails = (metric) => metric.status === "FAIL_BLOCK" || metric.status === "FAIL_WARN";

  document.addEventListener("keydown", (event) => {
    if (event.target.matches("input, select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (!view || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    const keys = { "/": () => view.search.focus(), j: () => view.step(1, () => true), n: () => view.step(1, () => true), k: () => view.step(-1, () => true), f: () => view.step(1, fails) };
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  addEventListener("hashchange", route);
  addEventListener("beforeprint", () => view?.fillAll());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { view = null; route(); });

  route();
  requestAnimationFrame(() => setTimeout(() => (document.documentElement.dataset.ready = String(Math.round(performance.now())))));
})((globalThis.report ??= {}));
