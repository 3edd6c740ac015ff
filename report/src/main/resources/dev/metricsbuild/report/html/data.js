/* The page's content: JSON, and columns of numbers that are decoded when a card first needs them. */
((report) => {
  "use strict";

  const content = JSON.parse(document.getElementById("content").textContent);
  const decoded = new Map();
  const arrays = { Float64Array, Float32Array, Uint32Array, Uint8Array };

  /** The bytes of a block; the fast way where the browser has it. */
  function bytes(id) {
    const text = document.getElementById(id).textContent;
    if (Uint8Array.fromBase64) {
      return Uint8Array.fromBase64(text);
    }
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  }

  /** The numbers of a column: values, times in seconds, status codes, or numbers of texts. */
  function decode(number) {
    const { type, size, as, base, unit } = content.columns[number];
    if (as === "" || size === 0) {
      const even = new Float64Array(size);
      for (let i = 0; i < size; i++) {
        even[i] = base + i * unit;
      }
      return even;
    }
    const packed = new arrays[as](bytes(`c${number}`).buffer);
    if (type !== "time" || as === "Float64Array") {
      return packed;
    }
    const times = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      times[i] = base + packed[i] * unit;
    }
    return times;
  }

  report.content = content;
  report.column = (number) => {
    if (!decoded.has(number)) {
      decoded.set(number, decode(number));
    }
    return decoded.get(number);
  };
  report.columnInfo = (number) => content.columns[number];
  report.picture = (picture) =>
    `data:${picture.mediaType};base64,${document.getElementById(`p${picture.block}`).textContent}`;
})((globalThis.report ??= {}));
