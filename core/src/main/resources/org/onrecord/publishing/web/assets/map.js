// The map of the list: zoom, and a list of what lies in the part shown. Without this script the map is still there.
(() => {
    "use strict";
    const WIDTH = 1000;
    const POLE = 1.3173627591574133;
    const SCALE = WIDTH / (4 * Math.sqrt(3) * Math.PI / (3 * 1.340264));
    const projection = d3.geoEqualEarth().scale(SCALE).translate([WIDTH / 2, SCALE * POLE]);

    function start() {
        const svg = d3.select("#map");
        if (svg.empty() || svg.attr("data-ready")) {
            return;
        }
        svg.attr("data-ready", "true");
        const [left, top, width, height] = svg.attr("viewBox").split(" ").map(Number);
        const world = svg.insert("g", ":first-child");
        svg.selectAll("#map > use, #map > a").each(function () {
            world.node().appendChild(this);
        });
        const dots = world.selectAll("circle");
        const zoom = d3.zoom()
            .extent([[left, top], [left + width, top + height]])
            .scaleExtent([width / WIDTH, width / 40])
            .translateExtent([[-100, -60], [WIDTH + 100, 500]])
            .filter(event => event.type === "wheel"
                ? event.ctrlKey || event.metaKey
                : !event.button && !(event.touches && event.touches.length < 2))
            .on("zoom", event => {
                world.attr("transform", event.transform);
                dots.attr("r", function () {
                    return this.dataset.size * width / WIDTH / event.transform.k;
                });
            });
        svg.call(zoom);
        controls(svg, zoom, {left, top, width, height});
    }

    function controls(svg, zoom, view) {
        const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
        const moved = () => still ? svg : svg.transition().duration(200);
        const bar = d3.select(svg.node().parentNode).insert("p", "figcaption").attr("class", "controls");
        const button = (words, label, act) => bar.append("button")
            .attr("type", "button").attr("aria-label", label).text(words).on("click", act);
        button("+", "Zoom in", () => moved().call(zoom.scaleBy, 2));
        button("−", "Zoom out", () => moved().call(zoom.scaleBy, 0.5));
        button("Whole world", "Show the whole world", () => {
            const k = view.width / WIDTH;
            moved().call(zoom.transform, d3.zoomIdentity.translate(view.left, view.top).scale(k));
        });
        button("List this area", "List only incidents in the area shown", () => {
            const fields = new URLSearchParams(location.search);
            fields.set("bbox", area(d3.zoomTransform(svg.node()), view).map(d => d.toFixed(3)).join(","));
            fields.delete("after");
            location.search = fields;
        });
    }

    // West, south, east and north of the part shown, in degrees.
    function area(transform, view) {
        const steps = d3.range(0, 1.01, 0.1);
        const places = d3.cross(steps, steps)
            .map(([x, y]) => transform.invert([view.left + x * view.width, view.top + y * view.height]))
            .map(point => projection.invert(point))
            .map(([x, y]) => [clamp(x, 180), clamp(y, 90)]);
        const [west, east] = d3.extent(places, place => place[0]);
        const [south, north] = d3.extent(places, place => place[1]);
        return [west, south, east, north];
    }

    function clamp(degrees, most) {
        return Number.isFinite(degrees) ? Math.max(-most, Math.min(most, degrees)) : most;
    }

    document.addEventListener("onrecord:replaced", start);
    start();
})();
