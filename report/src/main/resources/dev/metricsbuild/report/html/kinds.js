/* A plot for each kind of metric: traces and layout for Plotly, of one category of the data. */
((report) => {
  "use strict";

  const { axis, bounds, css, pick, plain, statuses } = report;
  const withUnit = (name, unit) => (name && unit ? `${name} (${unit})` : name || unit || "");
  const failures = [statuses.FAIL_WARN, statuses.FAIL_BLOCK];
  /** What markers of failing points look like: colour and shape. */
  const marks = { warn: "diamond", block: "x" };

  /** The series of a category in each part that has it. */
  function seriesOf(metric, category) {
    return metric.parts.flatMap((part, index) =>
      part.series
        .filter((series) => category === null || series.category === category)
        .map((series) => ({
          part,
          name: metric.legend?.[index] || part.name || metric.name,
          y: report.column(series.y),
          yInfo: report.columnInfo(series.y),
          x: series.x === undefined ? null : report.column(series.x),
          xInfo: series.x === undefined ? null : report.columnInfo(series.x),
          codes: series.status === undefined ? null : report.column(series.status),
        })),
    );
  }

  /** Whether times of these series are dates, which Plotly counts in milliseconds. */
  const dated = (series) => series.some((of) => of.xInfo?.type === "time" && of.x.length > 0 && report.isDate(of.x[0]));

  /** A range of the axis in the units of the columns. */
  const seconds = (bound, dates) => (dates ? new Date(typeof bound === "string" ? `${bound.replace(" ", "T")}Z` : bound).getTime() / 1000 : Number(bound));

  /** The events inside a plot over time: lines, and marks at the top that say what they are. */
  function eventMarks(events, dates) {
    const shown = events.filter((event) => event.absolute === dates);
    const at = (event) => (dates ? event.time * 1000 : event.time);
    return {
      shapes: shown.map((event) => ({ type: "line", layer: "below", x0: at(event), x1: at(event), yref: "paper", y0: 0, y1: 1, line: { color: css("muted"), width: 1, dash: "dot" } })),
      traces: shown.length === 0 ? [] : [{
        type: "scatter", mode: "markers", name: "events", showlegend: false, yaxis: "y2", x: shown.map(at), y: shown.map(() => 1),
        marker: { symbol: "triangle-down", size: 11, color: shown.map((event) => css(statuses[event.status].css)), line: { width: 1, color: css("card") } },
        text: shown.map((event) => `<b>${plain(event.name)}</b><br>${statuses[event.status].label}, ${report.time(event.time)}`), hovertemplate: "%{text}<extra>event</extra>", cliponaxis: false,
      }],
      axes: shown.length === 0 ? {} : { yaxis2: { overlaying: "y", range: [0, 1], visible: false, fixedrange: true } },
    };
  }

  /** Lines of values along times or numbers, with thresholds, failing points and events. */
  function lines(metric, category, events) {
    const all = seriesOf(metric, category).map((of) => ({ ...of, x: of.x ?? Float64Array.from(of.y, (unused, i) => i) }));
    const overTime = metric.type !== "LINE_PLOT" && all.some((of) => of.xInfo?.type === "time");
    const dates = overTime && dated(all);
    const scale = dates ? 1000 : 1;
    const limits = all.flatMap((of) => bounds(of.part.thresholds ?? metric.thresholds)).filter((bound, i, list) => list.findIndex((other) => other.text === bound.text) === i);
    const yRange = report.rangeWith(all.map((of) => of.y), limits);
    const xRange = report.extent(all.map((of) => of.x));
    if (metric.start !== undefined) xRange[0] = Number(metric.start);
    if (metric.end !== undefined) xRange[1] = Number(metric.end);
    const sorted = all.map((of) => report.ascending(of.x));
    const unit = all[0]?.part.unit ?? "";
    const marked = overTime ? eventMarks(events, dates) : { shapes: [], traces: [], axes: {} };
    const chosen = metric.chosen && all.length === 1 ? metric.chosen[category ?? ""] : undefined;

    function make(range, width) {
      const view = range ? range.map((bound) => seconds(bound, dates)) : xRange;
      const cell = { x: (view[1] - view[0]) / width || 1, y: (yRange[1] - yRange[0]) / 260 || 1, left: view[0], bottom: yRange[0] };
      let merged = false;
      const traces = [];
      let drawn = 0;
      let total = 0;
      all.forEach((of, index) => {
        const from = range && sorted[index] ? Math.max(0, report.lowerBound(of.x, view[0]) - 1) : 0;
        const to = range && sorted[index] ? Math.min(of.x.length, report.lowerBound(of.x, view[1]) + 1) : of.x.length;
        const colour = report.palette()[index % report.palette().length];
        const hover = `${plain(of.name)}<br>%{customdata}<br><b>%{y}</b> ${plain(of.part.unit)}`;
        const xText = (i) => (of.xInfo?.type === "time" ? report.time(of.x[i]) : report.number(of.x[i]));
        const positions = report.thin(of.y, from, to, Math.round(width / 2));
        const statusOf = (i) => (of.codes ? (report.byCode[of.codes[i]]?.label ?? "") : "");
        drawn += positions.length;
        total += to - from;
        const few = positions.length <= 60;
        traces.push({ type: "scatter", mode: few ? "lines+markers" : "lines", name: plain(of.name), x: Array.from(positions, (i) => of.x[i] * scale), y: pick(of.y, positions), customdata: Array.from(positions, (i) => `${xText(i)}<br>${statusOf(i)}`), line: { color: colour, width: 1.8 }, marker: { size: 5, color: colour }, hovertemplate: `${hover}<extra></extra>` });
        for (const status of of.codes ? failures : []) {
          const found = report.failing(of.x, of.y, of.codes, status.code, from, to, cell);
          drawn += found.positions.length;
          merged ||= found.positions.length < found.count;
          if (found.count > 0) {
            traces.push({ type: "scatter", mode: "markers", name: `${status.label}: ${report.counted(found.count, "point")}`, x: Array.from(found.positions, (i) => of.x[i] * scale), y: pick(of.y, found.positions), customdata: Array.from(found.positions, (i) => `${xText(i)}<br>${status.label}`), marker: { symbol: marks[status.css], size: found.count > 200 ? 4 : 7, color: css(status.css) }, hovertemplate: `${hover}<extra></extra>` });
          }
        }
      });
      if (chosen !== undefined) {
        const of = all[0];
        traces.push({ type: "scatter", mode: "markers", name: "the metric's value", x: [of.x[chosen] * scale], y: [of.y[chosen]], marker: { symbol: "circle-open", size: 15, color: css("ink"), line: { width: 2.5 } }, hovertemplate: `the metric's value<br><b>%{y}</b> ${plain(unit)}<extra></extra>` });
      }
      const limitShapes = report.boundShapes(limits, yRange);
      const time = dates ? { type: "date" } : {};
      const xTitle = overTime ? (dates ? "Time (UTC)" : "Time (s)") : metric.xAxis || withUnit(all[0]?.part.xName, all[0]?.part.xUnit) || "Position";
      return {
        traces: [...traces, ...marked.traces],
        layout: {
          showlegend: traces.length > 1,
          xaxis: axis(xTitle, { ...time, range: (overTime ? xRange : report.padded(xRange, 0.03)).map((bound) => bound * scale), autorange: false }),
          yaxis: axis(withUnit(metric.yAxis || "", unit), { range: yRange }),
          ...marked.axes,
          shapes: [...limitShapes.shapes, ...marked.shapes],
          annotations: limitShapes.annotations,
        },
        note: total > drawn ? `${report.number(drawn)} of ${report.number(total)} points are drawn: every peak, ${merged ? "each pixel with a failing point" : "every failing point"}. Zoom in for more.` : "",
      };
    }
    return { make, zooms: overTime ? (dates ? "date" : "seconds") : null, height: 300 };
  }

  /** A summary: its series as a line, or as bars where it is along names. */
  function summary(metric, category, events) {
    const first = metric.parts[0]?.series.find((of) => category === null || of.category === category);
    const named = first?.x !== undefined && report.columnInfo(first.x).type === "text";
    if (first && report.columnInfo(first.y).size < 2) return null;
    return named ? bars(metric, category) : lines(metric, category, events);
  }

  /** The runs of equal states of a lane; where they are too many for the screen, the failing or longest of each pixel. */
  function runs(of, view, width) {
    const found = [];
    const end = (i) => (i < of.x.length ? of.x[i] : of.x[of.x.length - 1]);
    for (let i = 0; i < of.x.length; ) {
      let next = i + 1;
      while (next < of.x.length && of.y[next] === of.y[i] && of.codes?.[next] === of.codes?.[i]) next++;
      if (end(next) >= view[0] && of.x[i] <= view[1]) found.push({ from: of.x[i], to: end(next), state: of.y[i], code: of.codes?.[i] ?? 0 });
      i = next;
    }
    if (found.length <= width) return { shown: found, total: found.length };
    const bad = (run) => (run.code === 5 ? 2 : run.code === 2 ? 1 : 0);
    const slots = new Map();
    for (const run of found) {
      const slot = Math.floor(((run.from - view[0]) / (view[1] - view[0])) * width);
      const other = slots.get(slot);
      if (!other || bad(run) > bad(other) || (bad(run) === bad(other) && run.to - run.from > other.to - other.from)) slots.set(slot, run);
    }
    return { shown: [...slots.values()], total: found.length };
  }

  /** States over time: a coloured band for each lane; failing states are hatched. */
  function states(metric, category, events) {
    const all = seriesOf(metric, category).filter((of) => of.x && of.y.length > 0);
    const dates = dated(all);
    const scale = dates ? 1000 : 1;
    const xRange = report.extent(all.map((of) => of.x));
    const names = [...new Set([...metric.states, ...all.flatMap((of) => of.yInfo.texts ?? [])])];
    const marked = eventMarks(events, dates);

    function make(range, width) {
      const view = range ? range.map((bound) => seconds(bound, dates)) : xRange;
      const byState = new Map(names.map((name) => [name, []]));
      let drawn = 0;
      let total = 0;
      all.forEach((of, lane) => {
        const found = runs(of, view, width);
        drawn += found.shown.length;
        total += found.total;
        found.shown.forEach((run) => byState.get(of.yInfo.texts[run.state]).push({ ...run, lane: plain(all.length === 1 ? "" : of.name) || `lane ${lane + 1}` }));
      });
      const traces = [...byState].map(([name, list], index) => {
        const fails = metric.failureStates.includes(name) || list.some((run) => run.code === 5 || run.code === 2);
        return {
          type: "bar", orientation: "h", name: fails ? `${plain(name)} (fails)` : plain(name), width: 0.7,
          y: list.map((run) => run.lane), base: list.map((run) => run.from * scale), x: list.map((run) => (run.to - run.from) * scale),
          customdata: list.map((run) => `${report.time(run.from)} to ${report.time(run.to)}<br>${report.byCode[run.code]?.label ?? ""}`),
          marker: { color: fails ? css("block") : report.palette()[index % 8], pattern: fails ? { shape: "/", bgcolor: css("block"), fgcolor: css("card"), size: 7, solidity: 0.2 } : undefined, line: { width: 0 } },
          hovertemplate: `<b>${plain(name)}</b><br>%{customdata}<extra></extra>`,
        };
      });
      return {
        traces: [...traces, ...marked.traces],
        layout: {
          barmode: "overlay", showlegend: true, legend: { orientation: "h", y: 1.05, yanchor: "bottom", x: 0, traceorder: "normal", font: { size: 11 } },
          xaxis: axis(dates ? "Time (UTC)" : "Time (s)", { ...(dates ? { type: "date" } : {}), range: xRange.map((bound) => bound * scale), autorange: false }),
          yaxis: axis("", { autorange: "reversed", fixedrange: true, showgrid: false, type: "category", showticklabels: all.length > 1 }),
          ...marked.axes, shapes: marked.shapes,
        },
        note: total > drawn ? `${report.number(drawn)} of ${report.number(total)} changes of state are drawn: failing ones first. Zoom in for more.` : "",
      };
    }
    return { make, zooms: dates ? "date" : "seconds", height: 150 + 40 * Math.max(1, all.length) };
  }

  /** Bars along names or times, stacked or side by side; failing ones have a border and a sign. */
  function bars(metric, category) {
    const all = seriesOf(metric, category);
    const limits = bounds(metric.thresholds);
    const chosen = metric.chosen?.[category ?? ""];
    const dates = all.some((of) => of.xInfo?.type === "time");
    const label = (of, i) => (of.x === null ? `${i + 1}` : dates ? new Date(of.x[i] * 1000).toISOString() : of.xInfo.type === "text" ? plain(of.xInfo.texts[of.x[i]]) : report.number(of.x[i]));
    const make = () => {
      const traces = all.map((of, index) => {
        const own = metric.colors?.[index];
        const codes = Array.from(of.y, (unused, i) => report.byCode[of.codes?.[i]]);
        const fails = codes.map((status) => failures.includes(status));
        return {
          type: "bar", name: plain(of.name), x: Array.from(of.y, (unused, i) => label(of, i)), y: Array.from(of.y),
          marker: { color: own || report.palette()[index % 8], line: { width: fails.map((bad) => (bad ? 2.5 : 0)), color: codes.map((status) => (status ? css(status.css) : "rgba(0,0,0,0)")) } },
          text: codes.map((status, i) => (i === chosen ? "◀ value" : fails[i] ? status.sign : "")), textposition: "auto",
          customdata: codes.map((status) => status?.label ?? ""), hovertemplate: `${plain(of.name)}<br>%{x}<br><b>%{y}</b> ${plain(of.part.unit)}<br>%{customdata}<extra></extra>`,
        };
      });
      const range = report.rangeWith([...all.map((of) => of.y), [0]], limits);
      const limitShapes = report.boundShapes(limits, range);
      return { traces, layout: { barmode: metric.stack ? "stack" : "group", bargap: 0.25, showlegend: all.length > 1, xaxis: axis(metric.xAxis, dates ? { type: "date" } : { type: "category" }), yaxis: axis(metric.yAxis || all[0]?.part.unit, { rangemode: "tozero" }), shapes: limitShapes.shapes, annotations: limitShapes.annotations } };
    };
    return { make, zooms: null, height: 300 };
  }

  /** A histogram with the metric's own buckets, coloured by the statuses of the values. */
  function histogram(metric, category) {
    const counts = metric.counts.find((of) => category === null || of.category === category);
    if (!counts) return null;
    const edges = metric.buckets.map(([lower, upper]) => [Number(lower), Number(upper)]);
    const make = () => {
      const traces = [1, 3, 4, 0, 2, 5].filter((code) => counts.byStatus[code].some((count) => count > 0)).map((code) => {
        const status = report.byCode[code];
        const bad = failures.includes(status);
        return { type: "bar", name: status?.label ?? "No status", x: edges.map(([lower, upper]) => (lower + upper) / 2), width: edges.map(([lower, upper]) => upper - lower), y: counts.byStatus[code], marker: { color: bad ? css(status.css) : code === 1 ? css("passed-fill") : report.palette()[0], pattern: bad ? { shape: code === 5 ? "x" : "/", bgcolor: css(status.css), fgcolor: css("card"), size: 7, solidity: 0.2 } : undefined, line: { width: 1, color: css("card") } }, customdata: edges.map(([lower, upper]) => `${report.number(lower)} to ${report.number(upper)} ${plain(metric.unit)}`), hovertemplate: `%{customdata}<br><b>%{y}</b> values<br>${status?.label ?? ""}<extra></extra>` };
      });
      const range = [Number(metric.lower), Number(metric.upper)];
      return { traces, layout: { barmode: "stack", bargap: 0, showlegend: traces.length > 1, xaxis: axis(metric.xAxis || metric.unit, { range: report.padded(range, 0.02) }), yaxis: axis("Values") }, note: counts.outside > 0 ? `${report.number(counts.outside)} of ${report.number(counts.size)} values lie outside of all buckets.` : "" };
    };
    return { make, zooms: null, height: 300 };
  }

  /** A figure as given, in the page's colours where it names none of its own. */
  function figure(metric) {
    const given = metric.figure.layout ?? {};
    const make = () => ({ traces: metric.figure.data ?? [], layout: { ...given, font: { color: css("ink"), ...given.font }, paper_bgcolor: given.template ? given.paper_bgcolor : "rgba(0,0,0,0)", width: undefined, autosize: true, xaxis: { gridcolor: css("grid"), automargin: true, ...given.xaxis }, yaxis: { gridcolor: css("grid"), automargin: true, ...given.yaxis } } });
    return { make, zooms: null, height: Math.min(900, Number(given.height) || 420) };
  }

  report.kinds = { DOUBLE_SUMMARY: summary, DOUBLE_OVER_TIME: lines, LINE_PLOT: lines, BAR_CHART: bars, BATCHWISE_BAR_CHART: bars, STATES_OVER_TIME: states, HISTOGRAM: histogram, PLOTLY: figure };
})((globalThis.report ??= {}));
