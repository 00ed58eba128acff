// Says the toll of the moment that is pointed at or focused, below the plot, and marks the moment in it.
"use strict";
(() => {
  // Whoever points at the mark of a step means the step, also from its left half.
  const REACH = 4;
  const prepare = (figure) => {
    const readout = d3.select(figure).select(".readout");
    d3.select(figure).selectAll("svg.drawing").each(function () {
      const svg = d3.select(this);
      const steps = svg.selectAll(".points a").nodes().map((link) => ({
        link,
        from: +link.querySelector(".hit").getAttribute("x"),
        words: link.getAttribute("aria-label"),
      }));
      if (steps.length === 0) {
        return;
      }
      // A title of the browser's own would say the same a second time.
      svg.selectAll(".points title").remove();
      const hit = d3.select(steps[0].link).select(".hit");
      const top = +hit.attr("y");
      const cursor = svg.insert("path", ".points").attr("class", "cursor").attr("aria-hidden", "true");
      const earliest = d3.bisector((step) => step.from);
      const show = (step, x) => {
        svg.selectAll(".points a").classed("shown", function () {
          return this === step.link;
        });
        cursor.attr("d", `M${x} ${top}v${hit.attr("height")}`);
        readout.attr("hidden", null).text(step.words);
      };
      const hide = () => {
        svg.selectAll(".points a").classed("shown", false);
        cursor.attr("d", null);
        readout.attr("hidden", "").text("");
      };
      svg.on("pointermove", (event) => {
        const [x] = d3.pointer(event, this);
        const at = earliest.right(steps, x + REACH) - 1;
        at < 0 ? hide() : show(steps[at], x);
      });
      svg.on("pointerleave", hide);
      for (const step of steps) {
        d3.select(step.link).on("focus", () => show(step, step.from)).on("blur", hide);
      }
    });
  };
  const all = () => document.querySelectorAll("figure.plot").forEach(prepare);
  document.addEventListener("onrecord:replaced", all);
  all();
})();
