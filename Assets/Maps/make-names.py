#!/usr/bin/env python3
"""Makes names.txt, the names of the countries of world.txt in the languages of ../Languages.

    apt-get download unicode-cldr-core && dpkg-deb -x unicode-cldr-core_*.deb deb
    python3 make-names.py deb/usr/share/unicode/cldr/common/main > names.txt

The same package gives the same bytes. What is taken and how is told in HEADER.
"""

import pathlib
import sys
import xml.etree.ElementTree as tree

HEADER = """\
# Names of countries, for maps and lists in documents.
#
# Source: Unicode Common Locale Data Repository (cldr.unicode.org) 41, territories, as packed in Debian's
# unicode-cldr-core 41-0.1. Made by make-names.py, beside this file. The English names are those of world.txt.
# The names are CLDR's own, unchanged, and imply no opinion on legal status. Of several that it has, the usual one is
# taken; the one marked as short for HK, MO and PS, as world.txt calls them.
#
# Each language begins with a line "language" and its tag; then come lines of an alpha-2 code and a name. A language with
# a region (pt-BR) has only what differs from the language without it.
#
# COPYRIGHT AND PERMISSION NOTICE
#
# Copyright © 1991-2022 Unicode, Inc. All rights reserved. Distributed under the Terms of Use in
# https://www.unicode.org/copyright.html.
#
# Permission is hereby granted, free of charge, to any person obtaining a copy of the Unicode data files and any
# associated documentation (the "Data Files") or Unicode software and any associated documentation (the "Software") to
# deal in the Data Files or Software without restriction, including without limitation the rights to use, copy, modify,
# merge, publish, distribute, and/or sell copies of the Data Files or Software, and to permit persons to whom the Data
# Files or Software are furnished to do so, provided that either (a) this copyright and permission notice appear with
# all copies of the Data Files or Software, or (b) this copyright and permission notice appear in associated
# Documentation.
#
# THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
# LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD PARTY
# RIGHTS. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY
# SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
# WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
# PERFORMANCE OF THE DATA FILES OR SOFTWARE.
#
# Except as contained in this notice, the name of a copyright holder shall not be used in advertising or otherwise to
# promote the sale, use or other dealings in these Data Files or Software without prior written authorization of the
# copyright holder.
"""

HERE = pathlib.Path(__file__).parent
SHORT = {"HK", "MO", "PS"}


def codes():
    lines = (HERE / "world.txt").read_text().splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith("countries "))
    return [line[:2] for line in lines[start + 1:] if not line.startswith("-")]


def names(*files):
    """The names in files of CLDR, by code; a later file goes before an earlier one."""
    usual, short = {}, {}
    for file in files:
        for territory in tree.parse(file).iterfind(".//territories/territory"):
            if territory.text == "↑↑↑":
                continue
            if territory.get("alt") is None:
                usual[territory.get("type")] = territory.text
            elif territory.get("alt") == "short":
                short[territory.get("type")] = territory.text
    return usual | {code: short[code] for code in SHORT if code in short}


def main():
    folder = pathlib.Path(sys.argv[1])
    wanted = codes()
    out = [HEADER.rstrip("\n")]

    def write(tag, known):
        out.append(f"language {tag}")
        out.extend(f"{code} {known[code]}" for code in wanted if code in known)

    for file in sorted((HERE.parent / "Languages").glob("*.json")):
        tag = file.stem
        if tag == "en":
            continue
        known = names(folder / f"{tag}.xml")
        if tag == "pt":
            # CLDR's own Portuguese is that of Brazil, ours that of Portugal.
            brazilian, known = known, names(folder / "pt.xml", folder / "pt_PT.xml")
        missing = [code for code in wanted if code not in known]
        if missing:
            sys.exit(f"{tag} has no name for {missing}")
        write(tag, known)
        if tag == "pt":
            write("pt-BR", {code: brazilian[code] for code in wanted if brazilian[code] != known[code]})
    sys.stdout.write("\n".join(out) + "\n")


main()
