#!/usr/bin/env python3
"""Makes the invented answers of this sample: data/answers.csv and data/answers-2022.xlsx.

Cities are those of the sample Index database; every answer is thrown from a fixed seed.
"""

import csv
import random
from pathlib import Path

HERE = Path(__file__).parent
DICE = random.Random(2023)

CITIES = {}
with open(HERE / "../index-database/cities.csv", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        CITIES.setdefault(row["country"], []).append(row["city"])

ARVENIA = [(city, "Arvenia") for city in CITIES["Arvenia"]]
OTHERS = [(city, country) for country in ("Calvera", "Lusovia") for city in CITIES[country]]
NOW = ARVENIA + OTHERS[:6] + OTHERS[12:18]
THEN = ARVENIA[2:] + OTHERS[2:9] + OTHERS[14:20]

SINGLE = {
    "strategy": (["yes", "preparing", "no"], [13, 6, 5], [9, 6, 9]),
    "office": (["mayor", "social", "culture", "own", "none"], [4, 9, 5, 4, 2], None),
    "certificate": (["yes", "no"], [9, 15], None),
    "campaign": (["yes", "no"], [10, 14], [7, 17]),
    "training": (["1", "2", "3", "4"], [2, 5, 10, 7], [4, 8, 8, 3]),
}
MULTIPLE = {
    "guidance": ({"step": 0.8, "rumours": 0.55, "policing": 0.25, "gender": 0.4, "refugees": 0.5},
                 {"step": 0.7, "rumours": 0.35, "policing": 0.3, "gender": 0.2, "refugees": 0.45}),
    "channels": ({"letter": 0.8, "calendar": 0.6, "network": 0.55, "social-media": 0.35, "films": 0.25}, None),
}
LEVELS = ["none", "little", "some", "much", "very"]
TOPICS = {
    "visits": ([1, 2, 4, 8, 9], [2, 3, 5, 7, 7]),
    "academies": ([2, 3, 6, 8, 5], [3, 5, 6, 6, 4]),
    "mentoring": ([3, 5, 7, 6, 3], None),
    "campaigns": ([2, 5, 6, 6, 5], [2, 4, 6, 7, 5]),
    "policy-lab": ([5, 7, 6, 4, 2], [4, 6, 7, 5, 2]),
    "webinars": ([1, 3, 6, 9, 5], None),
}
WISHES = ["templates", "templates", "local-language", "local-language", "local-language", "mentors", "figures",
          "Housing: a guide for talks with private landlords", "Sport: examples from clubs of amateurs"]
COLUMNS = ["strategy", "office", "certificate", "campaign", "planned", "guidance", "channels", "staff",
           "meetings.visits", "meetings.academies", "meetings.mentoring", "meetings.campaigns", "meetings.policy-lab",
           "meetings.webinars", "training", "wishes"]


def answers(cities, is_now):
    """A row for each city."""
    rows = []
    wishes = dict(zip(DICE.sample(range(len(cities)), len(WISHES)), WISHES)) if is_now else {}
    for number, (city, country) in enumerate(cities):
        row = {"city": city, "country": country}
        for name, (options, now, then) in SINGLE.items():
            weights = now if is_now else then
            if weights and DICE.random() < 0.96:
                row[name] = DICE.choices(options, weights)[0]
        if is_now and row.get("campaign") == "no":
            row["planned"] = DICE.choices(["yes", "maybe", "no"], [6, 5, 4])[0]
        for name, (now, then) in MULTIPLE.items():
            chances = now if is_now else then
            if chances and DICE.random() < 0.96:
                row[name] = ";".join(option for option, chance in chances.items() if DICE.random() < chance)
        if DICE.random() < 0.92:
            row["staff"] = str(min(12, int(DICE.expovariate(0.3)) + (1 if is_now else 0)))
        for name, (now, then) in TOPICS.items():
            weights = now if is_now else then
            if weights and DICE.random() < 0.95:
                row["meetings." + name] = DICE.choices(LEVELS, weights)[0]
        if number in wishes:
            row["wishes"] = wishes[number]
        rows.append(row)
    return rows


def carry_over(now, then):
    """Most cities that answered both times keep what they have: a strategy is not given up, a campaign was run."""
    before = {(row["city"], row["country"]): row for row in then}
    for row in now:
        last = before.get((row["city"], row["country"]))
        if not last:
            continue
        if last.get("strategy") == "yes":
            row["strategy"] = "yes"
        if last.get("campaign") == "yes":
            row["campaign"] = "yes"
            row.pop("planned", None)


def write(name, rows, columns):
    with open(HERE / "data" / name, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, ["city", "country"] + columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def write_workbook(name, rows, columns):
    """The same as a workbook with one sheet; wants openpyxl (pip)."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.title = name.removesuffix(".xlsx")
    sheet.append(["city", "country"] + columns)
    for row in rows:
        values = [row.get(column, "") for column in ["city", "country"] + columns]
        sheet.append([int(value) if str(value).isdigit() else value or None for value in values])
    book.save(HERE / "data" / name)


now, then = answers(NOW, True), answers(THEN, False)
carry_over(now, then)
write("answers.csv", now, COLUMNS)
write_workbook("answers-2022.xlsx", then, [name for name in COLUMNS if any(name in row for row in then)])
