/* What all plots share: colours, layout, thinning for the screen, and zooming together. */
((report) => {
  "use strict";

  /* No red and no orange: those say failed and warning. */
  const light = ["#4f63d2", "#0b8a7a", "#9353c9", "#5b8c1a", "#b8408f", "#2b7fb8", "#8a6d00", "#6b7280"];
  const dark = ["#93b1fe", "#acfcee", "#d6b9fc", "#d3faa3", "#fcb5ec", "#8fd0f5", "#fcf39e", "#b9bfcc"];
  const isDark = () => matchMedia("(prefers-color-scheme: dark)").matches && !matchMedia("print").matches;
  const palette = () => (isDark() ? dark : light);
  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  /** Up to so many failing points each has a marker; beyond, each pixel that has some. */
  const MARKERS = 4000;
  const linked = new Set();

  /** The first position of an ascending array whose value is not below. */
  function lowerBound(values, bound) {
    let low = 0;
    let high = values.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[middle] < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  function ascending(values) {
    for (let i = 1; i < values.length; i++) {
      if (!(values[i] >= values[i - 1])) {
        return false;
      }
    }
    return true;
  }

  /**
   * The positions to draw between two positions: of each of `slots` equal parts the first, the last and both extremes,
   * and so every peak; and a gap wherever there is one.
   */
  function thin(values, from, to, slots) {
    if (to - from <= slots * 4) {
      return Uint32Array.from({ length: to - from }, (unused, i) => from + i);
    }
    const kept = [];
    for (let slot = 0; slot < slots; slot++) {
      const start = from + Math.floor(((to - from) * slot) / slots);
      const end = from + Math.floor(((to - from) * (slot + 1)) / slots);
      let least = start;
      let most = start;
      let gap = -1;
      for (let i = start; i < end; i++) {
        const value = values[i];
        if (Number.isNaN(value)) {
          gap = gap < 0 ? i : gap;
        } else {
          if (value < values[least] || Number.isNaN(values[least])) least = i;
          if (value > values[most] || Number.isNaN(values[most])) most = i;
        }
      }
      const chosen = [start, least, most, end - 1];
      if (gap >= 0) chosen.push(gap);
      chosen.sort((a, b) => a - b);
      chosen.forEach((position) => kept.at(-1) !== position && kept.push(position));
    }
    return Uint32Array.from(kept);
  }

  /** The failing positions of one code: all of them, or where they are too many one for each pixel of the plot. */
  function failing(x, y, codes, code, from, to, cell) {
    const all = [];
    for (let i = from; i < to; i++) {
      if (codes[i] === code) all.push(i);
    }
    if (all.length <= MARKERS) {
      return { positions: all, count: all.length };
    }
    const pixels = new Map();
    for (const i of all) {
      const key = Math.round((x[i] - cell.left) / cell.x) * 65536 + Math.round((y[i] - cell.bottom) / cell.y);
      if (!pixels.has(key)) pixels.set(key, i);
    }
    return { positions: [...pixels.values()], count: all.length };
  }

  const pick = (values, positions) => Array.from(positions, (position) => values[position]);

  function extent(arrays) {
    let low = Infinity;
    let high = -Infinity;
    for (const values of arrays) {
      for (const value of values) {
        if (value < low) low = value;
        if (value > high && value !== Infinity) high = value;
      }
    }
    return low <= high ? [low, high] : [0, 1];
  }

  /** A range with some room around it. */
  function padded([low, high], share = 0.06) {
    const room = (high - low || Math.abs(high) || 1) * share;
    return [low - room, high + room];
  }

  function axis(title, more = {}) {
    return {
      title: { text: report.plain(title), standoff: 8, font: { size: 12 } },
      gridcolor: css("grid"),
      linecolor: css("line"),
      zerolinecolor: css("line"),
      tickfont: { size: 11 },
      automargin: true,
      ...more,
    };
  }

  function layout(more = {}) {
    return {
      font: { family: "system-ui, sans-serif", size: 12, color: css("ink") },
      paper_bgcolor: "rgba(0,0,0,0)",
      plot_bgcolor: "rgba(0,0,0,0)",
      colorway: palette(),
      margin: { l: 52, r: 16, t: 26, b: 40 },
      hovermode: "closest",
      hoverlabel: { bgcolor: css("card"), bordercolor: css("line"), font: { color: css("ink") }, align: "left" },
      legend: { orientation: "h", y: 1.02, yanchor: "bottom", x: 0, font: { size: 11 } },
      dragmode: "zoom",
      modebar: { bgcolor: "rgba(0,0,0,0)", color: css("muted"), activecolor: css("accent") },
      ...more,
    };
  }

  const config = { displaylogo: false, responsive: true, showTips: false, modeBarButtonsToRemove: ["lasso2d", "select2d", "autoScale2d"], displayModeBar: "hover", showSendToCloud: false };

  /** Thresholds as lines with their words, and what lies beyond them lightly coloured. */
  function boundShapes(list, range) {
    const shapes = [];
    const annotations = [];
    for (const bound of list) {
      const colour = css(bound.name.startsWith("fails") ? "block" : "warn");
      const above = bound.name.endsWith("Above");
      shapes.push({ type: "line", xref: "paper", x0: 0, x1: 1, y0: bound.value, y1: bound.value, line: { color: colour, width: 1.5, dash: "dash" } });
      shapes.push({ type: "rect", layer: "below", xref: "paper", x0: 0, x1: 1, y0: bound.value, y1: above ? Math.max(range[1], bound.value) : Math.min(range[0], bound.value), fillcolor: colour, opacity: 0.08, line: { width: 0 } });
      annotations.push({ xref: "paper", x: 1, xanchor: "right", y: bound.value, yanchor: above ? "bottom" : "top", text: report.plain(bound.text), showarrow: false, font: { size: 11, color: colour } });
    }
    return { shapes, annotations };
  }

  /** The range of values on the vertical axis, with the thresholds that are near enough to be seen beside them. */
  function rangeWith(values, list) {
    const [low, high] = extent(values);
    const span = high - low || Math.abs(high) || 1;
    const near = list.map((bound) => bound.value).filter((value) => value > low - 3 * span && value < high + 3 * span);
    return padded([Math.min(low, ...near), Math.max(high, ...near)]);
  }

  /** Draws a plot, and again with more detail whenever its horizontal range changes. */
  async function draw(target, plot) {
    const width = Math.max(200, target.clientWidth - 70);
    const first = plot.make(null, width);
    await Plotly.newPlot(target, first.traces, layout(first.layout), config);
    plot.note?.(first.note);
    let range = null;
    const redraw = (next) => {
      range = next;
      const made = plot.make(next, width);
      const same = layout(made.layout);
      same.xaxis = { ...same.xaxis, ...(next ? { range: next, autorange: false } : {}) };
      plot.note?.(made.note);
      return Plotly.react(target, made.traces, same, config);
    };
    if (!plot.zooms) {
      return;
    }
    const member = { target, key: plot.zooms, redraw };
    linked.add(member);
    target.on("plotly_relayout", (change) => {
      const reset = change["xaxis.autorange"];
      const from = change["xaxis.range[0]"] ?? change["xaxis.range"]?.[0];
      const to = change["xaxis.range[1]"] ?? change["xaxis.range"]?.[1];
      if (!reset && from === undefined) {
        return;
      }
      const next = reset ? null : [from, to];
      if (JSON.stringify(next) === JSON.stringify(range)) {
        return;
      }
      for (const other of linked) {
        if (other.key === member.key) other.redraw(next);
      }
    });
  }

  /** Forgets plots that are no longer on the page. */
  function release() {
    for (const member of linked) {
      if (!member.target.isConnected) {
        Plotly.purge(member.target);
        linked.delete(member);
      }
    }
  }

  Object.assign(report, { palette, css, isDark, lowerBound, ascending, thin, failing, pick, extent, padded, axis, layout, config, boundShapes, rangeWith, draw, release });
})((globalThis.report ??= {}));
