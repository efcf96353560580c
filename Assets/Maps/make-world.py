#!/usr/bin/env python3
"""Makes world.txt, the outlines of countries that maps are drawn from.

    apt-get download r-cran-rnaturalearthdata && dpkg-deb -x r-cran-rnaturalearthdata_*.deb deb
    pip install rdata==1.1.0 shapely==2.2.0
    python3 make-world.py deb/usr/lib/R/site-library/rnaturalearthdata/data/Rdata > world.txt

The same package gives the same bytes. Borders are cut into arcs where countries meet, each arc is simplified once and
used by both neighbours, so that no gap or overlap opens between them. What is written and how is told in HEADER.
"""

import heapq
import lzma
import math
import struct
import sys
import warnings
from collections import defaultdict

import rdata
from shapely.geometry import Polygon

HEADER = """\
# Outlines of countries, for maps in documents.
#
# Source: Natural Earth (naturalearthdata.com), Admin 0 countries, 1:50,000,000, as packed in Debian's
# r-cran-rnaturalearthdata 0.1.0-2. Natural Earth is in the public domain. Made by make-world.py, beside this file.
# The outlines are Natural Earth's as they are, disputed borders too, and imply no opinion on legal status. Antarctica is
# left out. Kosovo has no ISO code and stands under XK, XKX, which ISO leaves to users. What has no code at all (-) is
# drawn as land. Names that changed since the source was made are the present ones.
#
# Simplified by arcs after Visvalingam (1993): a point goes when the triangle with its neighbours is smaller than
# EUROPE square degrees (longitudes shortened by the cosine of the latitude) within 25 W to 46 E, 33 to 72 N, and than
# ELSEWHERE beyond. Islands smaller than ISLAND_EUROPE and ISLAND square degrees go, but never the largest of a country.
#
# Coordinates are hundredths of a degree: longitude east, latitude north. Then come
#   arcs N          N lines: longitude and latitude of the first point, then the steps to each next one
#   countries N     N lines: alpha-2, alpha-3, name; a colon; rings divided by semicolons, each a row of arcs that join
#                   to a closed line: n is arc n from its start, -n arc n from its end (the first arc is 1). Rings inside
#                   run the other way around.
"""

# Square degrees.
EUROPE, ELSEWHERE = 0.002, 0.04
ISLAND_EUROPE, ISLAND = 0.01, 0.1

NAMES = {
    "MKD": "North Macedonia", "SWZ": "Eswatini", "TUR": "Türkiye", "CZE": "Czechia", "CIV": "Côte d’Ivoire",
    "CPV": "Cabo Verde", "TLS": "Timor-Leste", "KOR": "South Korea", "PRK": "North Korea", "RUS": "Russia",
    "LAO": "Laos", "BRN": "Brunei", "COG": "Congo", "COD": "DR Congo", "GMB": "Gambia", "ALA": "Åland",
    "PSE": "Palestine", "BLM": "Saint-Barthélemy", "MAC": "Macao", "HKG": "Hong Kong",
}


def countries(prefix):
    """(alpha-2, alpha-3, name, rings, those that are holes) of each country; rings are (x, y) in hundredths, closed."""
    index = rdata.conversion.convert(rdata.parser.parse_data(open(prefix + ".rdx", "rb").read()))
    start, length = (int(n) for n in index["variables"]["countries50"])
    with open(prefix + ".rdb", "rb") as file:
        file.seek(start)
        packed = file.read(length)
    # R's lazy-load store: the length unpacked, "Z" for LZMA2, the stream without a header.
    assert packed[4:5] == b"Z"
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 6 | lzma.PRESET_EXTREME}]
    raw = lzma.decompress(packed[5:], format=lzma.FORMAT_RAW, filters=filters)
    assert len(raw) == struct.unpack(">I", packed[:4])[0]
    frame = rdata.conversion.convert(rdata.parser.parse_data(raw))
    table = frame.data
    for n, polygons in enumerate(frame.polygons):
        def text(column):
            value = table[column].iloc[n]
            return value if isinstance(value, str) else "-"
        alpha2, alpha3, name = text("iso_a2"), text("iso_a3"), text("name_long")
        if text("adm0_a3") == "KOS":
            alpha2, alpha3 = "XK", "XKX"
        if alpha3 == "ATA":
            continue
        rings, holes = [], []
        for ring in polygons.Polygons:
            points = []
            for x, y in ring.coords:
                point = (round(float(x) * 100), round(float(y) * 100))
                if points and points[-1] == point:
                    continue
                points.append(point)
                # Out and back the same way, as rounding leaves it.
                if len(points) > 2 and points[-3] == point:
                    del points[-2:]
            if len(points) >= 4:
                rings.append(points)
                holes += [points] if ring.hole[0] else []
        yield alpha2, alpha3, NAMES.get(alpha3, name), rings, holes


def area(ring):
    """Square degrees, longitudes shortened by latitude; positive whichever way the ring runs."""
    middle = sum(y for _, y in ring) / len(ring) / 100
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))
    return abs(twice) / 2 / 1e4 * math.cos(math.radians(middle))


def is_europe(x, y):
    return -2500 <= x <= 4600 and 3300 <= y <= 7200


def cut(rings):
    """The rings as rows of arc numbers (1 …, negative for backwards), and the arcs."""
    neighbours = defaultdict(set)
    for ring in rings:
        loop = ring[:-1]
        for n, point in enumerate(loop):
            pair = frozenset((loop[n - 1], loop[(n + 1) % len(loop)]))
            neighbours[point].add(pair)
    # A point where rings part, or that one ring touches twice, ends arcs.
    joints = {point for point, pairs in neighbours.items() if len(pairs) > 1}
    arcs, numbers, rows = [], {}, []
    for ring in rings:
        loop = ring[:-1]
        starts = [n for n, point in enumerate(loop) if point in joints]
        if not starts:
            # A closed arc begins at its smallest point, so that a lake and its shore find each other.
            first = loop.index(min(loop))
            pieces = [loop[first:] + loop[:first + 1]]
        else:
            pieces = []
            for a, b in zip(starts, starts[1:] + [starts[0] + len(loop)]):
                pieces.append([loop[n % len(loop)] for n in range(a, b + 1)])
        row = []
        for piece in pieces:
            key, back = tuple(piece), tuple(reversed(piece))
            if key in numbers:
                row.append(numbers[key])
            elif back in numbers:
                row.append(-numbers[back])
            else:
                arcs.append(piece)
                numbers[key] = len(arcs)
                row.append(len(arcs))
        rows.append(row)
    return rows, arcs


def simplified(arc, factor):
    """Visvalingam's removal of the points that matter least; ends stay, and a closed arc keeps four points."""
    keep = 4 if arc[0] == arc[-1] else 2
    following = list(range(1, len(arc))) + [None]
    before = [None] + list(range(len(arc) - 1))
    gone, queue, count = set(), [], len(arc)

    def weight(n):
        a, b, c = arc[before[n]], arc[n], arc[following[n]]
        doubled = abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]))
        limit = EUROPE if is_europe(*b) else ELSEWHERE
        return doubled / 2 / 1e4 * math.cos(math.radians(b[1] / 100)) / (limit * factor)

    current = {}
    for n in range(1, len(arc) - 1):
        current[n] = weight(n)
        heapq.heappush(queue, (current[n], n))
    while queue and count > keep:
        w, n = heapq.heappop(queue)
        if n in gone or current[n] != w:
            continue
        if w >= 1:
            break
        gone.add(n)
        count -= 1
        before[following[n]], following[before[n]] = before[n], following[n]
        for m in (before[n], following[n]):
            if 0 < m < len(arc) - 1:
                # Never less than what was removed before, so that the order of removal is an order of importance.
                current[m] = max(weight(m), w)
                heapq.heappush(queue, (current[m], m))
    return [point for n, point in enumerate(arc) if n not in gone]


def joined(row, arcs):
    points = []
    for n in row:
        piece = arcs[abs(n) - 1]
        piece = piece if n > 0 else piece[::-1]
        points += piece if not points else piece[1:]
    return points


def main():
    warnings.simplefilter("ignore")
    kept = []
    for alpha2, alpha3, name, rings, holes in countries(sys.argv[1]):
        largest = max(rings, key=area)
        rings = [
            ring for ring in rings
            if ring is largest or ring in holes or area(ring) >= (ISLAND_EUROPE if is_europe(*ring[0]) else ISLAND)
        ]
        kept.append((alpha2, alpha3, name, rings))
    kept.sort(key=lambda country: (country[0] == "-", country[0], country[2]))
    rows, arcs = cut([ring for country in kept for ring in country[3]])
    # Where a ring would cross itself its arcs are simplified less.
    factors = [1.0] * len(arcs)
    slim = [simplified(arc, 1) for arc in arcs]
    for _ in range(12):
        bad = {abs(n) for row in rows if not is_whole(joined(row, slim)) for n in row}
        if not bad:
            break
        for n in bad:
            factors[n - 1] /= 2
            slim[n - 1] = simplified(arcs[n - 1], factors[n - 1])
    used = sorted({abs(n) for row in rows for n in row})
    number = {old: new for new, old in enumerate(used, 1)}
    out = [HEADER.rstrip("\n").replace("ISLAND_EUROPE", str(ISLAND_EUROPE)).replace("ISLAND", str(ISLAND))
           .replace("EUROPE", str(EUROPE)).replace("ELSEWHERE", str(ELSEWHERE))]
    out.append(f"arcs {len(used)}")
    for old in used:
        arc = slim[old - 1]
        steps = [f"{b[0] - a[0]} {b[1] - a[1]}" for a, b in zip(arc, arc[1:])]
        out.append(" ".join([f"{arc[0][0]} {arc[0][1]}"] + steps))
    out.append(f"countries {len(kept)}")
    place = 0
    for alpha2, alpha3, name, rings in kept:
        own = rows[place:place + len(rings)]
        place += len(rings)
        text = ";".join(" ".join(str(number[abs(n)] * (1 if n > 0 else -1)) for n in row) for row in own)
        out.append(f"{alpha2} {alpha3} {name}: {text}")
    sys.stdout.write("\n".join(out) + "\n")
    points = sum(len(slim[n - 1]) for n in used)
    broken = [r for r in rows if not is_whole(joined(r, slim))]
    print(f"{points} points in {len(used)} arcs; {len(broken)} rings cross themselves", file=sys.stderr)


def is_whole(ring):
    return len(ring) >= 4 and Polygon(ring).is_valid


main()
