"""The words of the sample database: areas, questions, practices. All invented; no official question or rule is among them."""

# id: names in English, French, Arabic, Spanish, Italian, German.
LANGUAGES = ["en", "fr", "ar", "es", "it", "de"]
AREAS = {
    "commitment": ["Commitment", "Engagement", "الالتزام", "Compromiso", "Impegno", "Engagement der Stadt"],
    "education": ["Education", "Éducation", "التعليم", "Educación", "Istruzione", "Bildung"],
    "neighbourhoods": ["Neighbourhoods", "Quartiers", "الأحياء", "Barrios", "Quartieri", "Stadtviertel"],
    "public_services": ["Public services", "Services publics", "الخدمات العامة", "Servicios públicos", "Servizi pubblici",
                        "Öffentliche Dienste"],
    "business_and_labour_market": ["Business and the labour market", "Entreprises et marché du travail",
                                   "الأعمال وسوق العمل", "Empresas y mercado laboral", "Imprese e mercato del lavoro",
                                   "Wirtschaft und Arbeitsmarkt"],
    "cultural_and_social_life": ["Cultural and social life", "Vie culturelle et sociale", "الحياة الثقافية والاجتماعية",
                                 "Vida cultural y social", "Vita culturale e sociale", "Kulturelles und soziales Leben"],
    "public_space": ["Public space", "Espace public", "الفضاء العام", "Espacio público", "Spazio pubblico",
                     "Öffentlicher Raum"],
    "mediation_and_conflict_resolution": ["Mediation and conflict resolution", "Médiation et résolution des conflits",
                                          "الوساطة وحل النزاعات", "Mediación y resolución de conflictos",
                                          "Mediazione e risoluzione dei conflitti", "Mediation und Konfliktlösung"],
    "language": ["Language", "Langues", "اللغة", "Idiomas", "Lingua", "Sprache"],
    "media_and_communication": ["Media and communication", "Médias et communication", "الإعلام والتواصل",
                                "Medios y comunicación", "Media e comunicazione", "Medien und Kommunikation"],
    "international_outlook": ["International outlook", "Ouverture internationale", "الانفتاح الدولي",
                              "Proyección internacional", "Apertura internazionale", "Internationale Ausrichtung"],
    "intelligence_and_competence": ["Intercultural intelligence and competence",
                                    "Intelligence et compétences interculturelles", "الذكاء والكفاءة بين الثقافات",
                                    "Inteligencia y competencia interculturales",
                                    "Intelligenza e competenza interculturale",
                                    "Interkulturelle Intelligenz und Kompetenz"],
    "welcoming_newcomers": ["Welcoming newcomers", "Accueil des nouveaux arrivants", "استقبال الوافدين الجدد",
                            "Acogida de los recién llegados", "Accoglienza dei nuovi arrivati",
                            "Aufnahme von Neuankommenden"],
    "leadership_and_citizenship": ["Leadership and citizenship", "Leadership et citoyenneté", "القيادة والمواطنة",
                                   "Liderazgo y ciudadanía", "Leadership e cittadinanza",
                                   "Führung und Bürgerbeteiligung"],
    "anti_discrimination": ["Anti-discrimination", "Lutte contre les discriminations", "مكافحة التمييز",
                            "Lucha contra la discriminación", "Lotta alla discriminazione", "Antidiskriminierung"],
    "participation": ["Participation", "Participation", "المشاركة", "Participación", "Partecipazione", "Teilhabe"],
    "interaction": ["Interaction", "Interaction", "التفاعل", "Interacción", "Interazione", "Interaktion"],
}
GOVERNANCE = ["Governance", "Gouvernance", "الحوكمة", "Gobernanza", "Governance", "Steuerung"]
LENS = ["Intercultural lens", "Prisme interculturel", "المنظور المتعدد الثقافات", "Óptica intercultural",
        "Ottica interculturale", "Interkulturelle Perspektive"]
OVERALL = ["Intercultural Cities Index", "Index des cités interculturelles", "مؤشر المدن المتعددة الثقافات",
           "Índice de ciudades interculturales", "Indice delle città interculturali", "Index der interkulturellen Städte"]

# Sets of answers: (id, text, points); None for points: not applicable.
YES_NO = [("yes", "Yes", 100), ("no", "No", 0)]
YES_PARTLY_NO = [("yes", "Yes", 100), ("partly", "In part", 50), ("no", "No", 0)]
OFTEN = [("always", "Always", 100), ("often", "Often", 67), ("rarely", "Rarely", 33), ("never", "Never", 0)]
SPREAD = [("all", "In all of them", 100), ("most", "In most of them", 67), ("some", "In some of them", 33),
          ("none", "In none of them", 0)]
SPREAD_NA = SPREAD + [("na", "The city has no say in this", None)]
REGULAR = [("yearly", "Every year", 100), ("now-and-then", "Now and then", 50), ("never", "Never", 0)]


def several(*texts):
    """Answers of which as many as apply are chosen; together they give 100 points."""
    share = [100 // len(texts) + (1 if n < 100 % len(texts) else 0) for n in range(len(texts))]
    return [(chr(97 + n), text, share[n]) for n, text in enumerate(texts)] + [("none", "None of these", 0)]


# area: (text, answers, weight, extended).
QUESTIONS = {
    "commitment": [
        ("Has the council adopted a public statement as an intercultural city?", YES_NO, 2, False),
        ("Is there a strategy for diversity and inclusion with measures and dates?", YES_PARTLY_NO, 2, False),
        ("Does the budget name money for this strategy?", YES_PARTLY_NO, None, False),
        ("How often is the strategy evaluated?", REGULAR, None, False),
        ("Do speeches of the mayor refer to the city's diversity as a strength?", OFTEN, None, True),
    ],
    "education": [
        ("In how many primary schools do pupils of different origins learn together?", SPREAD_NA, None, False),
        ("Do schools reach out to parents with a migrant background?", SPREAD, None, False),
        ("Are there projects between schools of different neighbourhoods?", REGULAR, None, False),
        ("Does the staff of schools mirror the diversity of the pupils?", YES_PARTLY_NO, None, True),
    ],
    "neighbourhoods": [
        ("Does the city encourage meetings of residents of different neighbourhoods?", REGULAR, None, False),
        ("Is there a housing policy that works against segregation?", YES_PARTLY_NO, 2, False),
        ("In how many neighbourhoods are there places for residents to meet?", SPREAD, None, False),
    ],
    "public_services": [
        ("Does the background of municipal staff mirror that of the residents?", YES_PARTLY_NO, None, False),
        ("Is there a recruitment plan that makes the administration more diverse?", YES_NO, None, False),
        ("Which services take account of the needs of all residents?",
         several("Funeral services", "School meals", "Sports facilities with separate hours", "Health information"), None,
         False),
        ("May people without citizenship work for the city?", YES_PARTLY_NO, None, False),
        ("Are private employers encouraged to hire diverse staff?", YES_PARTLY_NO, None, True),
    ],
    "business_and_labour_market": [
        ("Is there a business network that promotes diversity in the labour market?", YES_NO, None, False),
        ("Does the city support businesses of newcomers?", YES_PARTLY_NO, None, False),
        ("Are diversity policies of bidders considered in procurement?", OFTEN, None, False),
        ("Do business districts bring entrepreneurs of different origins together?", YES_PARTLY_NO, None, True),
    ],
    "cultural_and_social_life": [
        ("Is interaction a criterion for grants to associations?", YES_PARTLY_NO, 2, False),
        ("How often does the city organise events for people of all origins?", REGULAR, None, False),
        ("Which fields offer activities that mix residents?", several("Arts", "Sport", "Libraries", "Public debate"), None,
         False),
        ("Do cultural organisations present the city's diversity in their programmes?", OFTEN, None, False),
    ],
    "public_space": [
        ("Where does the city design for meetings of all residents?",
         several("Libraries", "Museums", "Playgrounds", "Parks", "Squares"), None, False),
        ("Are residents of different origins consulted when a place is redesigned?", OFTEN, None, False),
        ("Are there areas that some residents avoid as unsafe?",
         [("none", "None", 100), ("one", "One or two", 50), ("several", "Several", 0)], None, False),
        ("Does the city act where one group dominates a place?", YES_PARTLY_NO, None, True),
    ],
    "mediation_and_conflict_resolution": [
        ("Is there a mediation service for conflicts between residents?", YES_PARTLY_NO, 2, False),
        ("Where does mediation take place?",
         several("In the town hall", "In hospitals and care", "In neighbourhoods", "In schools"), None, False),
        ("Does the city bring together representatives of religions?", REGULAR, None, False),
    ],
    "language": [
        ("Which language courses does the city support?",
         several("For people out of work", "For mothers at home", "For retired people", "Of migrant languages for all"),
         None, False),
        ("Does the city raise awareness of migrant languages?", REGULAR, None, False),
        ("Is information published in the languages of newcomers?", OFTEN, None, False),
        ("Are there books in migrant languages in the libraries?", SPREAD, None, True),
    ],
    "media_and_communication": [
        ("Has the communication department a task to present diversity as an asset?", YES_PARTLY_NO, None, False),
        ("Does the city support training for journalists of minority origin?", YES_NO, None, False),
        ("Is it watched how media portray minorities?", REGULAR, None, False),
        ("Does the city answer rumours about groups of residents?", OFTEN, None, True),
    ],
    "international_outlook": [
        ("Is there a policy for international cooperation?", YES_PARTLY_NO, None, False),
        ("Does it have a budget?", YES_NO, None, False),
        ("Does the city work with the places its residents come from?", YES_PARTLY_NO, None, False),
        ("Do foreign students take part in the life of the city?",
         YES_PARTLY_NO + [("na", "There is no university here", None)], None, False),
    ],
    "intelligence_and_competence": [
        ("Are data on diversity used in making policy?", OFTEN, None, False),
        ("Are there surveys on how residents see each other?", REGULAR, None, False),
        ("Does the staff receive intercultural training?", SPREAD, 2, False),
    ],
    "welcoming_newcomers": [
        ("Is there an office that welcomes newcomers?", YES_PARTLY_NO, 2, False),
        ("Is there a package of information for newcomers?", YES_NO, None, False),
        ("Which newcomers receive support of their own?",
         several("Families", "Students", "Refugees", "Workers", "Minors without parents"), None, False),
        ("Is there a public ceremony for newcomers?", REGULAR, None, True),
    ],
    "leadership_and_citizenship": [
        ("May residents without citizenship vote in local elections?",
         YES_PARTLY_NO + [("na", "The city has no say in this", None)], None, False),
        ("Do elected members mirror the residents' backgrounds?", YES_PARTLY_NO, None, False),
        ("Is there a consultative body for residents of all origins?", YES_NO, None, False),
        ("Are there minimum numbers for minorities in public boards?", SPREAD, None, True),
    ],
    "anti_discrimination": [
        ("Have the city's rules been reviewed for discrimination?", YES_PARTLY_NO, None, False),
        ("Is there a service that helps victims?", YES_PARTLY_NO, 2, False),
        ("Is the extent of discrimination monitored?", REGULAR, None, False),
        ("Are there campaigns against prejudice?", REGULAR, None, False),
        ("Does the city challenge rumours with a method of its own?", YES_NO, None, True),
    ],
    "participation": [
        ("Were residents of all origins involved in making the strategy?", YES_PARTLY_NO, None, True),
        ("Are participatory budgets open to residents without citizenship?", YES_NO, None, True),
        ("Does the city watch who takes part?", REGULAR, None, True),
    ],
    "interaction": [
        ("Is there a list of organisations that work for interaction?", YES_NO, None, True),
        ("Does the city work together with them?", OFTEN, None, True),
        ("Are teachers trained in intercultural communication?", SPREAD_NA, None, True),
        ("Is the effect of mixed activities measured?", REGULAR, None, True),
    ],
}

# country: (adjective network or None, how many cities, stems, endings).
COUNTRIES = {
    "Arvenia": ("Arvenian Network", 12, ["Velm", "Tarv", "Oril", "Sarv", "Belv", "Quer", "Nalm", "Ister"], ["ora", "essa", "igno", "enza", "ato"]),
    "Brelland": ("Brelland Cities Together", 12, ["Alder", "Wexing", "Harrow", "Thorn", "Quill", "Brack", "Ember", "Marl"], ["moor", "mere", "hythe", "combe", "stowe"]),
    "Calvera": ("Red Calvera", 12, ["Almor", "Berenil", "Corval", "Zarag", "Montel", "Villar", "Serran", "Olved"], ["ena", "ejo", "iña", "ós", "ada"]),
    "Dranovia": (None, 10, ["Bresk", "Vylk", "Zelm", "Dobr", "Korv", "Mirov", "Stran", "Lužn"], ["ovice", "ín", "ograd", "ava", "išće"]),
    "Ellmark": ("Ellmark Byer", 10, ["Ravn", "Skjel", "Torv", "Grim", "Hval", "Bryn", "Ølst", "Færd"], ["elvik", "esund", "åsen", "ehavn", "edal"]),
    "Faronia": (None, 11, ["Saint-Orv", "Belmonch", "Chantevr", "Marvill", "Rochevr", "Aubrelc", "Lissorv", "Pierrev"], ["aux", "elle", "ac", "eroy", "igny"]),
    "Galdova": (None, 9, ["Bălor", "Cărpev", "Mărul", "Frumar", "Izvolt", "Timarg", "Valdur", "Argev"], ["eștina", "oveni", "ulești", "ivara", "ineasa"]),
    "Hespera": ("Rede Hespera", 10, ["Alcorv", "Vila Mir", "Penhaz", "Lourem", "Santalv", "Olivanh", "Campelv", "Ribelm"], ["ões", "eira", "inha", "al", "edo"]),
    "Ilvania": (None, 10, ["Akdem", "Çamlor", "Gülpen", "Yeşmel", "Karaben", "Şahnel", "Demrik", "Altımer"], ["eli", "uça", "ipınar", "iköy", "ene"]),
    "Jorland": ("Jorland Stadtenetz", 11, ["Ehrl", "Waldor", "Königl", "Brücks", "Lindaf", "Moors", "Grünaf", "Steinul"], ["ingsbruck", "orfen", "eschen", "hafel", "ental"]),
    "Kestria": (None, 9, ["Kall", "Pyrg", "Nemor", "Lithar", "Thalass", "Aster", "Psil", "Drosin"], ["ipoli", "ena", "onissi", "akion", "eri"]),
    "Lusovia": (None, 10, ["Novodart", "Krasvel", "Zelimir", "Bilohost", "Sonyavel", "Verkhomir", "Stepovyl", "Rivnomyr"], ["ivka", "opil", "ynsk", "odar", "yntsi"]),
    "Maravel": (None, 9, ["Castelv", "Montalv", "Roccal", "Serrid", "Porto Lav", "Acquar", "Fiorv", "Belgr"], ["orno", "irio", "essa", "anza", "uggio"]),
    "Ostrevia": (None, 10, ["Łębor", "Świerem", "Gródel", "Olszem", "Trzebal", "Wierzul", "Kosmar", "Brzezul"], ["orzyn", "kowo", "awica", "czyn", "niki"]),
    "Sumarin": (None, 9, ["Kazemi", "Minaso", "Harune", "Tsukora", "Asanu", "Yukeno", "Soramo", "Namiyu"], ["mori", "sato", "gase", "zuka", "kawa"]),
    "Tamarra": (None, 9, ["Qasr ", "Wadi ", "Ain ", "Bir ", "Tell "], ["Sirinan", "Nouralam", "Zahirun", "Lamisan"]),
}
