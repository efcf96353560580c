#!/usr/bin/env python3
"""Makes the sample database: invented cities in invented countries, with invented rates, answers and practices.

The same seed gives the same files:  python3 -B Assets/Samples/index-database/generate.py
"""

import csv
import json
import os
import random

from words import (AREAS, COUNTRIES, EDITION, EDITION_NOTICE, GOVERNANCE, LANGUAGES, LENS, NOTICE, OVERALL,
                   QUESTIONS)

HERE = os.path.dirname(os.path.abspath(__file__))
LENS_AREAS = ["education", "neighbourhoods", "public_services", "business_and_labour_market",
              "cultural_and_social_life", "public_space"]
#: The city of the sample report: three completions, answers to every question.
STAR = ("Velmora", "Arvenia")
#: Where it stands out, in points above or below its level: what the prose of the sample report tells.
STAR_BENT = {
    "mediation_and_conflict_resolution": 26, "welcoming_newcomers": 19, "cultural_and_social_life": 17, "public_space": 15,
    "commitment": 14, "education": 8, "neighbourhoods": 15, "anti_discrimination": 8, "public_services": 1,
    "leadership_and_citizenship": 0, "governance": 0, "intelligence_and_competence": -1, "participation": -9,
    "interaction": -16, "language": -10, "business_and_labour_market": -29, "media_and_communication": -17,
    "international_outlook": -21}
random = random.Random(163)


def names(words):
    return dict(zip(LANGUAGES, words, strict=True))


def half_up(value):
    return int(value + 0.5)


def write_json(path, value):
    os.makedirs(os.path.dirname(os.path.join(HERE, path)), exist_ok=True)
    with open(os.path.join(HERE, path), "w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=False, indent=1)
        file.write("\n")


def write_csv(name, rows):
    with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def edition(year, areas, comparable=None, with_questions=False):
    made = {
        "id": f"sample-{year}", "year": year, "names": names([name.format(year=year) for name in EDITION]),
        "notice": names(EDITION_NOTICE),
        "provisional": True, "overall": {"id": "icc_index", "names": names(OVERALL)},
        "areas": [
            {"id": area, "names": names(GOVERNANCE if area == "governance" else AREAS[area]),
             **({"extended": True} if area in ("participation", "interaction") else {})} for area in areas],
        "composites": [{"id": "intercultural_lens", "names": names(LENS), "areas": LENS_AREAS}],
        "rules": {"missingAnswer": "zero", "missingRate": "withholds", "overall": "mean", "overallCounts": "all"},
    }
    if comparable:
        made["comparable"] = comparable
    if with_questions:
        made["questions"] = [question(area, n, *rest) for area in areas for n, rest in enumerate(QUESTIONS[area], 1)]
    write_json(f"editions/sample-{year}.json", made)


def question(area, n, text, answers, weight, extended):
    made = {"id": f"{area}.{n}", "area": area, "texts": {"en": text}}
    if weight:
        made["weight"] = weight
    if extended:
        made["extended"] = True
    if any(answer[0] == "a" for answer in answers):
        made["kind"] = "multiple"
    made["options"] = [
        {"id": id, "texts": {"en": words}, **({"notApplicable": True} if points is None else {"points": points})}
        for id, words, points in answers]
    return made


def cities():
    made = []
    for country, (network, count, stems, ends) in COUNTRIES.items():
        pool = [stem + end for stem in stems for end in ends]
        random.shuffle(pool)
        chosen = pool[:count]
        if country == STAR[1] and STAR[0] not in chosen:
            chosen[0] = STAR[0]
        for name in chosen:
            low, high = random.choices([(18, 100), (100, 200), (200, 500), (500, 2400)], [28, 25, 29, 18])[0]
            population = int(low * 1000 * (high / low) ** random.random()) // 10 * 10
            low, high = random.choices([(1.5, 10), (10, 15), (15, 20), (20, 44)], [32, 27, 21, 20])[0]
            diversity = round(random.uniform(low, high - 0.1), 1)
            measure = random.choices(["foreign-born", "non-nationals"], [7, 3])[0]
            if (name, country) == STAR:
                population, diversity, measure = 287430, 16.8, "foreign-born"
            made.append({"city": name, "country": country, "population": population, "diversity": diversity,
                         "measure": measure, "network": network if network and random.random() < 0.7 else ""})
    return sorted(made, key=lambda city: (city["country"], city["city"]))


def target(city, area, year):
    """The rate a city aims at: its own level, that of the area, a slow rise over the years, and chance."""
    chance = random.gauss(0, 4)
    value = city["level"] + DIFFICULTY[area] + (year - 2018) * 0.9 + city["bent"][area] + chance
    if (city["city"], city["country"]) == STAR:
        value = 62 + (year - 2023) * 1.1 + STAR_BENT[area] + chance / 2
    return max(4, min(100, value))


def answer(answers, aim, spread):
    """An answer, or several, whose points lie about the aim."""
    if any(option[0] == "a" for option in answers):
        chosen = [option[0] for option in answers[:-1] if random.random() * 100 < aim]
        return " ".join(chosen or ["none"])
    open_to = [option for option in answers if option[2] is not None]
    if len(open_to) < len(answers) and random.random() < 0.08:
        return answers[-1][0]
    wanted = aim + random.gauss(0, spread)
    return min(open_to, key=lambda option: abs(option[2] - wanted))[0]


def overall(rates, areas):
    lens = sum(rates[area] for area in LENS_AREAS) / len(LENS_AREAS)
    others = [rates[area] for area in areas if area not in LENS_AREAS]
    return half_up(lens), half_up((sum(others) + lens) / (len(others) + 1))


DIFFICULTY = {area: random.gauss(0, 8) for area in list(AREAS) + ["governance"]}
EARLY = [area for area in AREAS if area not in
         ("leadership_and_citizenship", "anti_discrimination", "participation", "interaction")] + ["governance"]
MIDDLE = EARLY + ["anti_discrimination"]
LATE = list(AREAS)

all_cities = cities()
for city in all_cities:
    city["level"] = random.gauss(58, 12)
    city["bent"] = {area: random.gauss(0, 9) for area in DIFFICULTY}

columns = ["icc_index", "intercultural_lens"] + LATE + ["governance"]
questions = [(area, f"{area}.{n}", rest[1]) for area in LATE for n, rest in enumerate(QUESTIONS[area], 1)]
rates_rows = [["city", "country", "edition", "date", "draft"] + columns]
answer_rows = [["city", "country", "edition", "date"] + [id for _, id, _ in questions]]
for city in all_cities:
    is_star = (city["city"], city["country"]) == STAR
    years = [2014, 2018, 2023] if is_star else random.choices(
        [[2014], [2018], [2021], [2023], [2014, 2018], [2014, 2021], [2018, 2021], [2018, 2023], [2014, 2018, 2021],
         [2014, 2018, 2023], [2018, 2021, 2023]], [3, 6, 9, 12, 5, 8, 12, 13, 9, 13, 10])[0]
    for year in years:
        name, areas = {2014: ("sample-2014", EARLY), 2018: ("sample-2018", MIDDLE)}.get(year, ("sample-2021", LATE))
        date = f"{year}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
        aims = {area: target(city, area, year) for area in areas}
        draft = "yes" if not is_star and year == 2023 and random.random() < 0.05 else ""
        row = [city["city"], city["country"], name, date, draft]
        if areas is LATE and (is_star or random.random() < 0.8):
            # The rates follow from the answers.
            rates_rows.append(row + [""] * len(columns))
            answer_rows.append(row[:4] + [
                answer(answers, aims[area], 12 if is_star else 24) if is_star or random.random() < 0.985 else ""
                for area, _, answers in questions])
            continue
        rates = {area: half_up(aim) for area, aim in aims.items()}
        rates["intercultural_lens"], rates["icc_index"] = overall(rates, areas)
        rates_rows.append(row + [rates.get(column, "") for column in columns])

# Texts name no city; the same mark stands for the same city.
practices = []
hosts = random.sample([city for city in all_cities if (city["city"], city["country"]) != STAR], 40)
with open(os.path.join(HERE, "practice-texts.csv"), encoding="utf-8", newline="") as file:
    for entry in csv.DictReader(file):
        host = hosts[int(entry["city"].removeprefix("CITY")) - 1]
        practices.append([entry["title"], host["city"], host["country"], entry["year"],
                          entry["areas"].replace(";", " "), entry["text"], ""])
practices.append(["The open council week", *STAR, 2022, "commitment participation",
                  "For a week all committees meet in libraries, and residents set the agenda.", ""])
practices.append(["Welcome by neighbours", *STAR, 2021, "welcoming_newcomers",
                  "Streets adopt the families that move in, with a budget for a first meal together.", ""])

write_json("database.json", {
    "tessera-index": 1, "name": "Sample database (invented cities)", "date": "2023-12-31", "sample": True,
    "notice": names(NOTICE),
    "bands": json.load(open(os.path.join(HERE, "../../Index/bands.json"), encoding="utf-8"))})
edition(2014, EARLY)
edition(2018, MIDDLE)
edition(2021, LATE, {"leadership_and_citizenship": "governance", "language": None}, with_questions=True)
write_csv("cities.csv", [["city", "country", "population", "diversity", "measure", "network"]] + [
    [city[key] for key in ("city", "country", "population", "diversity", "measure", "network")] for city in all_cities])
write_csv("rates.csv", rates_rows)
write_csv("answers.csv", answer_rows)
write_csv("practices.csv", [["title", "city", "country", "year", "areas", "text", "link"]] + practices)
print(len(all_cities), "cities,", len(rates_rows) - 1, "completions,", len(answer_rows) - 1, "with answers,",
      len(practices), "practices,", len(questions), "questions")
