"""The words of the sample database: areas, questions, practices. All invented; no official question or rule is among them."""

#: Names stand in this order.
LANGUAGES = [
    "en", "fr", "es", "it", "pt", "uk", "pl", "el", "ar", "ja", "de", "fi", "tr", "ca", "ro", "sk", "sq", "sr", "ko",
    "he"
]
AREAS = {
    "commitment": [
        "Commitment", "Engagement", "Compromiso", "Impegno", "Compromisso", "Зобов’язання", "Zaangażowanie",
        "Δέσμευση", "الالتزام", "コミットメント", "Engagement der Stadt", "Sitoutuminen", "Taahhüt", "Compromís",
        "Angajament", "Záväzok", "Angazhimi", "Посвећеност", "공약", "מחויבות"
    ],
    "education": [
        "Education", "Éducation", "Educación", "Istruzione", "Educação", "Освіта", "Edukacja", "Εκπαίδευση",
        "التعليم", "教育", "Bildung", "Koulutus", "Eğitim", "Educació", "Educație", "Vzdelávanie", "Arsimi",
        "Образовање", "교육", "חינוך"
    ],
    "neighbourhoods": [
        "Neighbourhoods", "Quartiers", "Barrios", "Quartieri", "Bairros", "Райони міста", "Dzielnice", "Γειτονιές",
        "الأحياء", "近隣地域", "Stadtviertel", "Asuinalueet", "Mahalleler", "Barris", "Cartiere", "Mestské štvrte",
        "Lagjet", "Градске четврти", "거주지역", "שכונות"
    ],
    "public_services": [
        "Public services", "Services publics", "Servicios públicos", "Servizi pubblici", "Serviços públicos",
        "Публічні послуги", "Usługi publiczne", "Δημόσιες υπηρεσίες", "الخدمات العامة", "公共サービス",
        "Öffentliche Dienste", "Julkiset palvelut", "Kamu hizmetleri", "Serveis públics", "Servicii publice",
        "Verejné služby", "Shërbimet publike", "Јавне услуге", "공공서비스", "שירותים ציבוריים"
    ],
    "business_and_labour_market": [
        "Business and the labour market", "Entreprises et marché du travail", "Empresas y mercado laboral",
        "Imprese e mercato del lavoro", "Empresas e mercado de trabalho", "Бізнес і ринок праці",
        "Biznes i rynek pracy", "Επιχειρήσεις και αγορά εργασίας", "الأعمال وسوق العمل", "ビジネスと労働市場",
        "Wirtschaft und Arbeitsmarkt", "Elinkeinoelämä ja työmarkkinat", "İş dünyası ve iş gücü piyasası",
        "Empreses i mercat laboral", "Afaceri și piața muncii", "Podnikanie a trh práce",
        "Biznesi dhe tregu i punës", "Привреда и тржиште рада", "비즈니스와 노동시장", "עסקים ושוק העבודה"
    ],
    "cultural_and_social_life": [
        "Cultural and social life", "Vie culturelle et sociale", "Vida cultural y social",
        "Vita culturale e sociale", "Vida cultural e social", "Культурне та суспільне життя",
        "Życie kulturalne i społeczne", "Πολιτιστική και κοινωνική ζωή", "الحياة الثقافية والاجتماعية", "文化・社会生活",
        "Kulturelles und soziales Leben", "Kulttuuri- ja yhteisöelämä", "Kültürel ve sosyal yaşam",
        "Vida cultural i social", "Viață culturală și socială", "Kultúrny a spoločenský život",
        "Jeta kulturore dhe shoqërore", "Културни и друштвени живот", "문화·사회생활", "חיי תרבות וחברה"
    ],
    "public_space": [
        "Public space", "Espace public", "Espacio público", "Spazio pubblico", "Espaço público",
        "Громадський простір", "Przestrzeń publiczna", "Δημόσιος χώρος", "الفضاء العام", "公共空間", "Öffentlicher Raum",
        "Julkinen tila", "Kamusal alan", "Espai públic", "Spațiu public", "Verejný priestor", "Hapësira publike",
        "Јавни простор", "공공 공간", "מרחב ציבורי"
    ],
    "mediation_and_conflict_resolution": [
        "Mediation and conflict resolution", "Médiation et résolution des conflits",
        "Mediación y resolución de conflictos", "Mediazione e risoluzione dei conflitti",
        "Mediação e resolução de conflitos", "Медіація та розв’язання конфліктів",
        "Mediacje i rozwiązywanie konfliktów", "Διαμεσολάβηση και επίλυση συγκρούσεων", "الوساطة وحل النزاعات",
        "調停と紛争解決", "Mediation und Konfliktlösung", "Sovittelu ja konfliktien ratkaiseminen",
        "Arabuluculuk ve çatışma çözümü", "Mediació i resolució de conflictes",
        "Mediere și soluționarea conflictelor", "Mediácia a riešenie konfliktov",
        "Ndërmjetësimi dhe zgjidhja e konflikteve", "Медијација и решавање сукоба", "중재와 갈등 해결",
        "גישור ויישוב סכסוכים"
    ],
    "language": [
        "Language", "Langues", "Lenguas", "Lingue", "Línguas", "Мова", "Język", "Γλώσσα", "اللغة", "言語", "Sprache",
        "Kieli", "Dil", "Llengües", "Limbi", "Jazyk", "Gjuha", "Језик", "언어", "שפה"
    ],
    "media_and_communication": [
        "Media and communication", "Médias et communication", "Medios y comunicación", "Media e comunicazione",
        "Média e comunicação", "Медіа та комунікація", "Media i komunikacja", "Μέσα ενημέρωσης και επικοινωνία",
        "الإعلام والتواصل", "メディアとコミュニケーション", "Medien und Kommunikation", "Media ja viestintä", "Medya ve iletişim",
        "Mitjans i comunicació", "Mass-media și comunicare", "Médiá a komunikácia", "Media dhe komunikimi",
        "Медији и комуникација", "미디어와 커뮤니케이션", "מדיה ותקשורת"
    ],
    "international_outlook": [
        "International outlook", "Ouverture internationale", "Proyección internacional", "Apertura internazionale",
        "Abertura internacional", "Міжнародна відкритість", "Otwartość międzynarodowa", "Διεθνής προσανατολισμός",
        "الانفتاح الدولي", "国際的な視野", "Internationale Ausrichtung", "Kansainvälinen suuntautuminen",
        "Uluslararası bakış", "Projecció internacional", "Deschidere internațională", "Medzinárodná orientácia",
        "Hapja ndërkombëtare", "Међународна отвореност", "국제적 시각", "פתיחות בין-לאומית"
    ],
    "intelligence_and_competence": [
        "Intercultural intelligence and competence", "Intelligence et compétences interculturelles",
        "Inteligencia y competencia interculturales", "Intelligenza e competenza interculturali",
        "Inteligência e competência interculturais", "Інтеркультурна обізнаність і компетентність",
        "Inteligencja i kompetencje międzykulturowe", "Διαπολιτισμική νοημοσύνη και επάρκεια",
        "الذكاء والكفاءة بين الثقافات", "インターカルチュラルな知見と能力", "Interkulturelle Intelligenz und Kompetenz",
        "Kulttuurienvälinen ymmärrys ja osaaminen", "Kültürlerarası zekâ ve yetkinlik",
        "Intel·ligència i competència interculturals", "Inteligență și competență interculturală",
        "Interkultúrna inteligencia a kompetencie", "Inteligjenca dhe kompetenca ndërkulturore",
        "Интеркултурна интелигенција и компетенција", "상호문화 지능과 역량", "אינטליגנציה וכשירות בין-תרבותית"
    ],
    "welcoming_newcomers": [
        "Welcoming newcomers", "Accueil des nouveaux arrivants", "Acogida de los recién llegados",
        "Accoglienza dei nuovi arrivati", "Acolhimento de recém-chegados", "Прийом новоприбулих",
        "Przyjmowanie nowo przybyłych", "Υποδοχή των νεοαφιχθέντων", "استقبال الوافدين الجدد", "新たな住民の受け入れ",
        "Aufnahme von Neuankommenden", "Uusien asukkaiden vastaanottaminen", "Yeni gelenlerin karşılanması",
        "Acollida de persones nouvingudes", "Primirea nou-veniților", "Prijímanie nových obyvateľov",
        "Mirëpritja e të sapoardhurve", "Прихват новопридошлих", "신규 이주민 맞이", "קליטת תושבים חדשים"
    ],
    "leadership_and_citizenship": [
        "Leadership and citizenship", "Leadership et citoyenneté", "Liderazgo y ciudadanía",
        "Leadership e cittadinanza", "Liderança e cidadania", "Лідерство та громадянство",
        "Przywództwo i obywatelstwo", "Ηγεσία και ιδιότητα του πολίτη", "القيادة والمواطنة", "リーダーシップとシティズンシップ",
        "Führung und Bürgerschaft", "Johtajuus ja kansalaisuus", "Liderlik ve yurttaşlık", "Lideratge i ciutadania",
        "Leadership și cetățenie", "Líderstvo a občianstvo", "Lidershipi dhe qytetaria", "Лидерство и грађанство",
        "리더십과 시민권", "מנהיגות ואזרחות"
    ],
    "anti_discrimination": [
        "Anti-discrimination", "Anti-discrimination", "Antidiscriminación", "Antidiscriminazione",
        "Antidiscriminação", "Протидія дискримінації", "Przeciwdziałanie dyskryminacji",
        "Καταπολέμηση των διακρίσεων", "مكافحة التمييز", "差別の解消", "Antidiskriminierung", "Syrjinnän torjunta",
        "Ayrımcılıkla mücadele", "Antidiscriminació", "Combaterea discriminării", "Boj proti diskriminácii",
        "Lufta kundër diskriminimit", "Борба против дискриминације", "차별 방지", "מאבק באפליה"
    ],
    "participation": [
        "Participation", "Participation", "Participación", "Partecipazione", "Participação", "Участь",
        "Partycypacja", "Συμμετοχή", "المشاركة", "参加", "Beteiligung", "Osallistuminen", "Katılım", "Participació",
        "Participare", "Participácia", "Pjesëmarrja", "Учешће", "참여", "השתתפות"
    ],
    "interaction": [
        "Interaction", "Interaction", "Interacción", "Interazione", "Interação", "Взаємодія", "Interakcja",
        "Αλληλεπίδραση", "التفاعل", "交流", "Interaktion", "Vuorovaikutus", "Etkileşim", "Interacció", "Interacțiune",
        "Interakcia", "Ndërveprimi", "Интеракција", "상호작용", "אינטראקציה"
    ],
}
GOVERNANCE = [
    "Governance", "Gouvernance", "Gobernanza", "Governance", "Governação", "Врядування", "Współzarządzanie",
    "Διακυβέρνηση", "الحوكمة", "ガバナンス", "Steuerung", "Hallinto", "Yönetişim", "Governança", "Guvernanță",
    "Správa vecí verejných", "Qeverisja", "Управљање", "거버넌스", "משילות"
]
LENS = [
    "Intercultural lens", "Prisme interculturel", "Lente intercultural", "Lente interculturale",
    "Lente intercultural", "Інтеркультурна призма", "Perspektywa międzykulturowa", "Διαπολιτισμική οπτική",
    "المنظور المشترك بين الثقافات", "インターカルチュラルな視点", "Interkulturelle Perspektive", "Kulttuurienvälinen näkökulma",
    "Kültürlerarası mercek", "Perspectiva intercultural", "Perspectivă interculturală", "Interkultúrna perspektíva",
    "Këndvështrimi ndërkulturor", "Интеркултурна перспектива", "상호문화 관점", "נקודת מבט בין-תרבותית"
]
OVERALL = [
    "Intercultural Cities Index", "Index des cités interculturelles", "Índice de ciudades interculturales",
    "Indice delle città interculturali", "Índice de cidades interculturais", "Індекс інтеркультурних міст",
    "Indeks miast międzykulturowych", "Δείκτης διαπολιτισμικών πόλεων", "مؤشر المدن المشتركة بين الثقافات",
    "インターカルチュラル・シティズ・インデックス", "Index der interkulturellen Städte", "Kulttuurienvälisten kaupunkien indeksi",
    "Kültürlerarası şehirler endeksi", "Índex de ciutats interculturals", "Indicele orașelor interculturale",
    "Index interkultúrnych miest", "Indeksi i qyteteve ndërkulturore", "Индекс интеркултурних градова", "상호문화도시 지수",
    "מדד הערים הבין-תרבותיות"
]
#: The name of an edition, what it says of itself, and what the database says of itself.
EDITION = [
    "Sample edition {year}", "Édition d’exemple {year}", "Edición de ejemplo {year}", "Edizione di esempio {year}",
    "Edição de exemplo {year}", "Демонстраційна редакція {year}", "Edycja przykładowa {year}",
    "Έκδοση παραδείγματος {year}", "إصدار نموذجي {year}", "{year}年見本版", "Beispielausgabe {year}",
    "Esimerkkiversio {year}", "Örnek sürüm {year}", "Edició d’exemple {year}", "Ediție demonstrativă {year}",
    "Ukážková verzia {year}", "Botimi shembull {year}", "Пример издања {year}", "{year}년 예시판", "מהדורה לדוגמה {year}"
]
EDITION_NOTICE = [
    "Sample data: questions, points and weights are invented and not those of the Index.",
    "Données d’exemple : les questions, les points et les coefficients sont fictifs ; ce ne sont pas ceux de l’Index.",
    "Datos de ejemplo: las preguntas, los puntos y los pesos son ficticios; no son los del Índice.",
    "Dati di esempio: le domande, i punti e i pesi sono inventati; non sono quelli dell’Indice.",
    "Dados de exemplo: as perguntas, os pontos e os pesos são fictícios; não são os do Índice.",
    "Демонстраційні дані: запитання, бали та ваги вигадані; це не запитання, бали й ваги Індексу.",
    "Dane przykładowe: pytania, punkty i wagi są fikcyjne; nie są to pytania, punkty i wagi Indeksu.",
    "Δεδομένα παραδείγματος: οι ερωτήσεις, οι βαθμοί και οι συντελεστές στάθμισης είναι επινοημένοι· δεν είναι αυτοί του Δείκτη.",
    "بيانات نموذجية: الأسئلة والنقاط والأوزان من نسج الخيال؛ وليست أسئلة المؤشر ونقاطه وأوزانه.",
    "見本データ：設問、得点、重みは架空のもので、インデックスのものではありません。",
    "Beispieldaten: Fragen, Punkte und Gewichte sind erfunden; es sind nicht die des Index.",
    "Esimerkkiaineisto: kysymykset, pisteet ja painot ovat keksittyjä; ne eivät ole indeksin kysymyksiä, pisteitä ja painoja.",
    "Örnek veriler: sorular, puanlar ve ağırlıklar kurmacadır; Endeks’in soruları, puanları ve ağırlıkları değildir.",
    "Dades d’exemple: les preguntes, els punts i els pesos són ficticis; no són els de l’Índex.",
    "Date demonstrative: întrebările, punctele și ponderile sunt fictive; nu sunt cele ale Indicelui.",
    "Ukážkové údaje: otázky, body a váhy sú vymyslené; nie sú to otázky, body a váhy Indexu.",
    "Të dhëna shembull: pyetjet, pikët dhe peshat janë të trilluara; ato nuk janë të Indeksit.",
    "Пример података: питања, поени и тежине су измишљени; то нису питања, поени и тежине Индекса.",
    "예시 자료: 문항, 점수, 가중치는 가상이며 지수의 것이 아닙니다.",
    "נתונים לדוגמה: השאלות, הנקודות והמשקלים בדויים; אין אלה השאלות, הנקודות והמשקלים של המדד.",
]
NOTICE = [
    "Sample data: cities, countries, rates, questions and practices are invented.",
    "Données d’exemple : les villes, les pays, les taux, les questions et les pratiques sont fictifs.",
    "Datos de ejemplo: las ciudades, los países, las tasas, las preguntas y las prácticas son ficticios.",
    "Dati di esempio: le città, i Paesi, i tassi, le domande e le pratiche sono inventati.",
    "Dados de exemplo: as cidades, os países, as taxas, as perguntas e as práticas são fictícios.",
    "Демонстраційні дані: міста, країни, рівні реалізації, запитання та практики вигадані.",
    "Dane przykładowe: miasta, kraje, stopnie realizacji, pytania i praktyki są fikcyjne.",
    "Δεδομένα παραδείγματος: οι πόλεις, οι χώρες, τα ποσοστά επίτευξης, οι ερωτήσεις και οι πρακτικές είναι επινοημένα.",
    "بيانات نموذجية: المدن والبلدان ونسب الإنجاز والأسئلة والممارسات كلها من نسج الخيال.",
    "見本データ：都市、国、達成率、設問、事例はすべて架空のものです。",
    "Beispieldaten: Städte, Länder, Erfüllungsgrade, Fragen und Praxisbeispiele sind erfunden.",
    "Esimerkkiaineisto: kaupungit, maat, toteutumisasteet, kysymykset ja käytännöt ovat keksittyjä.",
    "Örnek veriler: şehirler, ülkeler, oranlar, sorular ve uygulamalar kurmacadır.",
    "Dades d’exemple: les ciutats, els països, les taxes, les preguntes i les pràctiques són ficticis.",
    "Date demonstrative: orașele, țările, ratele, întrebările și practicile sunt fictive.",
    "Ukážkové údaje: mestá, krajiny, miery plnenia, otázky a postupy sú vymyslené.",
    "Të dhëna shembull: qytetet, vendet, shkallët e arritjes, pyetjet dhe praktikat janë të trilluara.",
    "Пример података: градови, земље, степени остварености, питања и праксе су измишљени.",
    "예시 자료: 도시, 국가, 달성률, 문항, 사례는 모두 가상입니다.",
    "נתונים לדוגמה: הערים, המדינות, השיעורים, השאלות והפרקטיקות בדויים.",
]

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
