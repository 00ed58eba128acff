#!/usr/bin/env python3
"""Compares publishers.txt with where the shootings happened that each outlet reports on, and names outlets that it lacks.

usage: tools/publishers.py ../shared/data/gun-violence/reports.jsonl.gz

Only the incidents that may be looked at are used (CRC-32 of the id modulo 4 is not 3). An outlet is at home in a state
where at least 3 of its incidents, and 80 % of them, happened there; in a city likewise. Prints one line for each outlet
that the table puts elsewhere, and one for each that the table lacks: the line to add, with the incidents behind it.
"""
import collections
import gzip
import json
import pathlib
import re
import sys
import urllib.parse
import zlib

RESOURCE = pathlib.Path(__file__).parent.parent / "core/src/main/resources/org/onrecord/reading/publishers.txt"
LEAST_INCIDENTS = 3
LEAST_SHARE = 0.8


def host(url):
    """The host of a page, whether archived or not, without "www."."""
    url = re.sub(r"^https?://web\.archive\.org/web/[^/]+/", "", url)
    name = urllib.parse.urlparse(url if "//" in url else "http://" + url).hostname or ""
    return re.sub(r"^(www\d?|m|mobile)\.", "", name)


def table():
    """Place by name, as in the resource; a name that stands twice is an error."""
    places = {}
    for line in RESOURCE.read_text().splitlines():
        if " = " in line and not line.startswith(("#", ">")):
            place, names = line.split(" = ", 1)
            for name in names.split():
                if name in places:
                    print(f"TWICE {name}: {places[name]}; {place}")
                places[name] = place
    return places


def incidents(path):
    """The places of the incidents, by host."""
    by_host = collections.defaultdict(set)
    for line in gzip.open(path):
        report = json.loads(line)
        if zlib.crc32(report["incident_id"].encode()) % 4 != 3:
            city = re.sub(r" \(.*", "", report["gva"]["city_or_county"])
            by_host[host(report["uri"])].add((report["incident_id"], city, report["gva"]["state"]))
    return by_host


def main():
    places = table()
    for name, found in sorted(incidents(sys.argv[1]).items()):
        (state, in_state), = collections.Counter(i[2] for i in found).most_common(1)
        (city, in_city), = collections.Counter(i[1] for i in found).most_common(1)
        if len(found) < LEAST_INCIDENTS or in_state < LEAST_SHARE * len(found):
            continue
        known = [places[label] for label in [name] + name.split(".")[:-1] if label in places]
        if known and not known[0].endswith(state):
            print(f"ELSEWHERE {name}: {known[0]}, but {in_state} of {len(found)} incidents in {state}")
        if not known:
            home = f"{city}, {state}" if in_city >= LEAST_SHARE * len(found) else state
            print(f"LACKING {home} = {name.split('.')[-2]}  ({in_state} of {len(found)} incidents, {in_city} in {city})")


if __name__ == "__main__":
    main()
