/* The card of a metric, the timeline of events, and what is wrong with the file. */
((report) => {
  "use strict";

  const { element, badge, number, time, words } = report;

  /** The categories of grouped data, in the order of the file. */
  function categoriesOf(metric) {
    const series = metric.counts ?? (metric.parts ?? []).flatMap((part) => part.series);
    return [...new Set(series.map((of) => of.category))];
  }

  function heading(metric) {
    const limits = report.bounds(metric.thresholds).map((bound) => bound.text).join(", ");
    const value = metric.value === undefined ? null : element("p", { class: "value" }, element("strong", {}, number(metric.value)), " ", metric.unit ?? "", limits && element("span", { class: "limits" }, limits));
    return [
      element("header", {}, element("h3", {}, element("a", { href: `#${metric.key}`, title: "Link to this metric" }, metric.name || "(without a name)")), badge(metric.status)),
      value,
      metric.description && element("p", { class: "description" }, metric.description),
    ];
  }

  function details(metric) {
    const parts = metric.type === "SCALAR" ? [] : [words(metric.type)];
    // Nearly every metric has medium importance: said everywhere it would say nothing.
    if (metric.importance !== "MEDIUM") parts.push(`${words(metric.importance)} importance`);
    parts.push(...metric.tags.map(([key, value]) => (value ? `${key}: ${value}` : key)));
    if (metric.event) parts.push(`of the event ${metric.event}`);
    if (!metric.display) parts.push("not displayed on the dashboard");
    return element("ul", { class: "tags" }, ...parts.map((text) => element("li", {}, text)));
  }

  /** Shows a picture over the whole page; Escape or a click closes it. */
  function lightbox(source, caption) {
    const box = element("dialog", { class: "lightbox", click: () => box.close(), close: () => box.remove() }, element("img", { src: source, alt: caption }), element("p", {}, caption, " – press Escape to close"));
    document.body.append(box);
    box.showModal();
  }

  function picture(of) {
    if (of.problem) {
      return element("p", { class: "missing", role: "note" }, element("strong", {}, of.path || of.name), ": ", of.problem);
    }
    const source = report.picture(of);
    return element("figure", {}, element("button", { type: "button", class: "zoomable", "aria-label": `Enlarge ${of.name || of.path}`, click: () => lightbox(source, of.path) }, element("img", { src: source, alt: of.name || of.path })), element("figcaption", {}, of.path));
  }

  /** Draws a metric's plot for one category into a place. */
  async function plot(metric, category, place, note, events) {
    try {
      const made = report.kinds[metric.type](metric, category, events);
      if (!made) {
        place.remove();
        return;
      }
      place.style.height = `${made.height}px`;
      await report.draw(place, { ...made, note: (text) => (note.textContent = text ?? "") });
    } catch (failure) {
      place.replaceChildren(element("p", { class: "missing" }, `This plot cannot be drawn: ${failure.message}`));
      console.error(metric.name, failure);
    }
  }

  function charted(metric, card, events) {
    const note = element("p", { class: "note" });
    let place = element("div", { class: "plot", role: "img", "aria-label": `Plot of ${metric.name}: ${words(metric.type)}, ${report.statuses[metric.status].label}` });
    const categories = categoriesOf(metric);
    const grouped = categories.length > 1 || (categories.length === 1 && categories[0] !== "");
    const choose = (category) => {
      const next = place.cloneNode(false);
      place.replaceWith(next);
      place = next;
      report.release();
      plot(metric, category, place, note, events);
    };
    if (grouped) {
      card.append(element("label", { class: "chooser" }, "Category ", element("select", { change: (event) => choose(event.target.value) }, ...categories.map((name) => element("option", { value: name }, name)))));
    }
    card.append(place, note);
    plot(metric, grouped ? categories[0] : null, place, note, events);
  }

  /** Fills a card when it comes into view. */
  function fill(metric, card, events) {
    if (card.dataset.filled) return;
    card.dataset.filled = "true";
    if (metric.html !== undefined) card.append(report.markdown(metric.html));
    if (metric.pictures) card.append(element("div", { class: "pictures" }, ...metric.pictures.map(picture)));
    if (report.kinds[metric.type]) charted(metric, card, events);
  }

  const small = (metric) => metric.type === "SCALAR" || (metric.type === "DOUBLE_SUMMARY" && metric.parts[0]?.series.every((of) => report.columnInfo(of.y).size < 2));

  function card(metric) {
    const wide = ["DOUBLE_OVER_TIME", "STATES_OVER_TIME", "PLOTLY", "IMAGE_LIST"].includes(metric.type);
    const { css } = report.statuses[metric.status];
    return element("article", { class: `card ${css}${small(metric) ? " small" : ""}${wide ? " wide" : ""}`, id: metric.key, tabindex: "-1", "data-status": metric.status }, ...heading(metric), details(metric));
  }

  function violations(job) {
    const errors = job.violations.filter((of) => of.severity === "ERROR");
    const rest = job.violations.filter((of) => of.severity !== "ERROR");
    const list = (of) => element("ul", {}, ...of.map((v) => element("li", {}, element("code", {}, v.rule), " ", v.path, v.name && ` (${v.name})`, ": ", v.message, " ", v.fix)));
    return [
      errors.length + job.losses.length === 0 ? null : element("section", { class: "notice error", role: "alert" }, element("h2", {}, `✕ The platform rejects this file: ${errors.length} ${errors.length === 1 ? "violation" : "violations"}`), list(errors), job.losses.length > 0 && element("ul", {}, ...job.losses.map((text) => element("li", {}, text)))),
      rest.length === 0 ? null : element("details", { class: "notice" }, element("summary", {}, `! ${rest.length} ${rest.length === 1 ? "warning" : "warnings"} about this file`), list(rest)),
    ];
  }

  /** The events in order of time across the top; each opens what it is and its metrics. */
  function timeline(job, show) {
    if (job.events.length === 0) return null;
    const sorted = [...job.events].sort((a, b) => a.time - b.time);
    const [first, last] = [sorted[0].time, sorted.at(-1).time];
    const left = (event) => 2 + 96 * (last > first ? (event.time - first) / (last - first) : 0.5);
    const shown = element("div", { class: "event", "aria-live": "polite" });
    const open = (event) => {
      shown.replaceChildren(
        element("h3", {}, event.name, " ", badge(event.status)),
        element("p", {}, time(event.time), event.description && ` – ${event.description}`),
        element("ul", { class: "tags" }, ...event.tags.map((tag) => element("li", {}, tag))),
        element("ul", {}, ...event.metrics.map((position) => job.metrics[position]).map((metric) => element("li", {}, element("a", { href: `#${metric.key}`, click: () => show(metric) }, metric.name), metric.value === undefined ? "" : `: ${number(metric.value)} ${metric.unit ?? ""}`))),
      );
    };
    const marks = sorted.map((event, i) => {
      const mark = element("button", { type: "button", class: `mark ${report.statuses[event.status].css}`, title: `${event.name}, ${time(event.time)}, ${report.statuses[event.status].label}`, "aria-label": `Event ${event.name}, ${time(event.time)}, ${report.statuses[event.status].label}`, click: () => open(event) }, report.statuses[event.status].sign);
      mark.style.left = `${left(event)}%`;
      mark.style.zIndex = String(i);
      return mark;
    });
    return element("section", { class: "timeline" }, element("h2", {}, `${sorted.length} ${sorted.length === 1 ? "event" : "events"}`), element("div", { class: "band" }, ...marks), element("p", { class: "ends" }, element("span", {}, time(first)), element("span", {}, last > first ? time(last) : "")), shown);
  }

  Object.assign(report, { card, fill, violations, timeline });
})((globalThis.report ??= {}));
