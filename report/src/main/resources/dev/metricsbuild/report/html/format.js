/* How statuses, numbers and elements look: used by every other part of the page. */
((report) => {
  "use strict";

  /** Worst first; the sign says what the colour says. */
  const statuses = {
    FAIL_BLOCK: { code: 5, sign: "✕", label: "Failed", css: "block" },
    FAIL_WARN: { code: 2, sign: "!", label: "Warning", many: "warnings", css: "warn" },
    PASSED: { code: 1, sign: "✓", label: "Passed", css: "passed" },
    NOT_APPLICABLE: { code: 3, sign: "–", label: "Not applicable", css: "none" },
    RAW: { code: 4, sign: "·", label: "Raw", css: "none" },
  };
  const byCode = [];
  Object.values(statuses).forEach((status) => (byCode[status.code] = status));

  /** An element with attributes and children; texts become text nodes, never markup. */
  function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "function") {
        made.addEventListener(name, value);
      } else if (value !== undefined && value !== false) {
        made.setAttribute(name, value === true ? "" : value);
      }
    }
    made.append(...children.filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
    return made;
  }

  function number(value) {
    const of = Number(value);
    if (!Number.isFinite(of)) {
      return Number.isNaN(of) ? "no value" : of > 0 ? "∞" : "−∞";
    }
    const size = Math.abs(of);
    if (size !== 0 && (size < 1e-4 || size >= 1e9)) {
      return of.toExponential(4).replace("-", "−");
    }
    return of.toLocaleString("en", { maximumSignificantDigits: 6 }).replace("-", "−");
  }

  const counted = (count, noun) => `${number(count)} ${noun}${count === 1 ? "" : "s"}`;

  /** Times beyond 2001 are dates; smaller ones count from the start of the run. */
  const isDate = (seconds) => Math.abs(seconds) > 1e9;

  function time(seconds) {
    return isDate(seconds) ? new Date(seconds * 1000).toISOString().replace("T", " ").replace("Z", " UTC") : `${number(seconds)} s`;
  }

  function badge(name) {
    const status = statuses[name];
    return element("span", { class: `badge ${status.css}` }, element("span", { "aria-hidden": "true", class: "sign" }, status.sign), status.label);
  }

  /** The bounds in words, such as "fails above 30". */
  function bounds(thresholds = {}) {
    const words = { failsAbove: "fails above", failsBelow: "fails below", warnsAbove: "warns above", warnsBelow: "warns below" };
    return Object.entries(words)
      .filter(([name]) => thresholds[name] !== undefined)
      .map(([name, text]) => ({ text: `${text} ${number(thresholds[name])}`, value: Number(thresholds[name]), name }));
  }

  /** The rendered Markdown of a text, parsed without running anything. */
  function markdown(html) {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    return element("div", { class: "markdown" }, ...parsed.body.childNodes);
  }

  const words = (name) => name.toLowerCase().replaceAll("_", " ");
  const slug = (name) => name.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "") || "metric";

  /** Names are text to Plotly too, which otherwise reads tags in them. */
  const plain = (text) => String(text ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

  Object.assign(report, { statuses, byCode, element, number, counted, isDate, time, badge, bounds, markdown, words, slug, plain });
})((globalThis.report ??= {}));
