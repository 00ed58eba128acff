#!/usr/bin/env python3
"""Merges batches of annotations into one set, in the order of the reports' ids.
usage: python3 annotations/merge.py annotations/news-dev.json BATCH/gold.json [BATCH/gold.json ...]
A report that a batch annotates anew replaces its annotation in the set; prints how many, never what."""
import json, os, sys

target, *batches = sys.argv[1:] or sys.exit(__doc__)
merged = {}
for path in ([target] if os.path.exists(target) else []) + batches:
    with open(path, encoding="utf-8") as batch:
        merged.update((annotation["id"], annotation) for annotation in json.load(batch))
lines = [json.dumps(merged[id], ensure_ascii=False) for id in sorted(merged)]
with open(target, "w", encoding="utf-8") as out:
    out.write("[\n" + ",\n".join(lines) + "\n]\n")
print(f"{target}: {len(lines)} reports, {sum(len(a.get('figures', [])) for a in merged.values())} figures")
