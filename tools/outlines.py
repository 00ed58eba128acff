#!/usr/bin/env python3
"""Makes the outlines of the map: world.svg, from Natural Earth's countries at 1:50 million.

usage: npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
       tools/outlines.py package/countries-50m.json > core/src/main/resources/org/onrecord/publishing/web/assets/world.svg

Natural Earth is in the public domain; world-atlas, which packs it as TopoJSON, has the ISC licence. The file holds two
symbols, land and borders, in the Equal Earth projection (Šavrič, Patterson and Jenny 2018) at a width of 1,000, which
org.onrecord.publishing.web.page.MapProjection shares. Antarctica and islands too small to be seen are left out.
"""
import json
import math
import sys

WIDTH = 1000
A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
SCALE = WIDTH / (2 * 2 * math.sqrt(3) * math.pi / (3 * A1))
TOLERANCE = 0.12  # units of the picture by which a line may be off
LEAST_SIZE = 0.35  # of a ring, likewise
SOUTH = -60


def project(longitude, latitude):
    t = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    x = 2 * math.sqrt(3) * math.radians(longitude) * math.cos(t)
    x /= 3 * (9 * A4 * t**8 + 7 * A3 * t**6 + 3 * A2 * t**2 + A1)
    y = A4 * t**9 + A3 * t**7 + A2 * t**3 + A1 * t
    return WIDTH / 2 + SCALE * x, SCALE * (1.3173627591574133 - y)


def decode(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def simplify(points):
    """Douglas and Peucker 1973."""
    if len(points) < 3:
        return points
    (ax, ay), (bx, by) = project(*points[0]), project(*points[-1])
    length = math.hypot(bx - ax, by - ay)
    furthest, most = 0, -1
    for i in range(1, len(points) - 1):
        px, py = project(*points[i])
        off = abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length if length else math.hypot(px - ax, py - ay)
        if off > most:
            furthest, most = i, off
    if most <= TOLERANCE:
        return [points[0], points[-1]]
    return simplify(points[: furthest + 1])[:-1] + simplify(points[furthest:])


def halves(ring):
    """A ring of longitudes and latitudes without a jump at the antimeridian: cut there, where it crosses."""
    whole = [ring[0]]
    for x, y in ring[1:]:
        whole.append((x - 360 * round((x - whole[-1][0]) / 360), y))
    shifts = range(-math.ceil((max(x for x, _ in whole) - 180) / 360), 1 - math.floor((min(x for x, _ in whole) + 180) / 360))
    for shift in shifts:
        part = cut(cut([(x + 360 * shift, y) for x, y in whole], -180, 1), 180, -1)
        if part:
            yield part


def cut(ring, longitude, side):
    """The part of a ring east (1) or west (-1) of a meridian; Sutherland and Hodgman 1974."""
    part = []
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]):
        if side * (ax - longitude) >= 0:
            part.append((ax, ay))
        if (ax - longitude) * (bx - longitude) < 0:
            part.append((longitude, ay + (by - ay) * (longitude - ax) / (bx - ax)))
    return part


def path(places, close):
    rounded = []
    for x, y in (project(*place) for place in places):
        point = (round(x * 10), round(y * 10))
        if not rounded or rounded[-1] != point:
            rounded.append(point)
    if close and rounded[0] == rounded[-1]:
        rounded.pop()
    if len(rounded) < (3 if close else 2):
        return ""
    words = ["M%s %s" % (number(rounded[0][0]), number(rounded[0][1]))]
    for (ax, ay), (bx, by) in zip(rounded, rounded[1:]):
        words.append("l%s %s" % (number(bx - ax), number(by - ay)))
    return "".join(words).replace(" -", "-") + ("z" if close else "")


def number(tenths):
    words = ("%.1f" % (tenths / 10)).rstrip("0").rstrip(".")
    return words.replace("-0.", "-.").removeprefix("0") if words not in ("0", "-0") else "0"


def rings(geometry):
    polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    return [ring for polygon in polygons for ring in polygon]


def main():
    topology = json.load(open(sys.argv[1]))
    arcs = decode(topology)
    lines = [simplify(arc) for arc in arcs]
    land = []
    for ring in rings(topology["objects"]["land"]["geometries"][0]):
        points = []
        south = -90
        for index in ring:
            line = lines[index] if index >= 0 else lines[~index][::-1]
            points += line if not points else line[1:]
            south = max(south, max(y for _, y in arcs[index if index >= 0 else ~index]))
        if south < SOUTH:
            continue
        for part in halves(points):
            xs, ys = zip(*(project(*place) for place in part))
            if max(max(xs) - min(xs), max(ys) - min(ys)) >= LEAST_SIZE:
                land.append(path(part, True))
    users = {}
    for country in topology["objects"]["countries"]["geometries"]:
        for ring in rings(country) if "arcs" in country else []:
            for index in ring:
                users.setdefault(index if index >= 0 else ~index, set()).add(country.get("id", country["properties"]["name"]))
    borders = [path(lines[index], False) for index, countries in sorted(users.items()) if len(countries) > 1]
    print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 487">')
    print('<symbol id="land" overflow="visible"><path d="%s"/></symbol>' % "".join(land))
    print('<symbol id="borders" overflow="visible"><path fill="none" vector-effect="non-scaling-stroke" d="%s"/></symbol>' % "".join(borders))
    print("</svg>")


main()
