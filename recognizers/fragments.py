"""Pieces of regular expressions that several recognizers put together: ranks, spoken digits, radio alphabets."""

RANK = (
    r"(?:(?:police|peace|corrections?|corr\.?|detention|probation|parole|court|reserve|chief|master|senior"
    r"|deputy|asst\.?"
    r"|dep\.?|first|special|spl\.?)\s+)?"
    r"(?:officers?|ofcrs?|ofc|ofcs|off|ofr|p\.\s?o|po\d?|poiii?|mpo|spo|deput(?:y|ies)|deps?|dpty|sergeants?"
    r"|sgts?|ssgt|tsgt"
    r"|m/sgt|d/sgt|sarge?|lieutenants?|lts?|lieut|captains?|capt|cpt|corporals?|cpls?|m/cpl|detectives?|dets?|det/sgt"
    r"|det\.?\s+sgt|inspectors?|insp|investigators?|invs?|s/inv|troopers?|tprs?|tfc|patrolm[ae]n|ptlm?n?|ptl"
    r"|patrol\s+officer"
    r"|p/o|r/o|c/?o|co\s+ii?|s/o|a/?o|d/?o|agents?|s/?a|rangers?|wardens?|marshals?|constables?|const|recruits?"
    r"|cadet|chiefs?"
    r"|commanders?|cmdr|maj|major|sheriff|supervisors?|supv|bailiff|dispatcher|operator|call[- ]?taker|taker"
    r"|handler|coach"
    r"|supe?r?|tech|technician|specialist|partner|armorer|psa|cst)\.?"
)
"""A rank or role as written before a name, with its full stop."""

DIGIT_WORD = r"(?:zero|oh|o|one|two|three|four|five|six|seven|eight|niner?)(?!\w)"
_TEEN = r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?!\w)"
_TENS = rf"(?:(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)(?!\w)(?:[- ]{DIGIT_WORD})?)"
NUMBER_WORD = rf"(?:{_TENS}|{_TEEN}|{DIGIT_WORD}|(?:hundred|thousand|double)(?!\w))"
SPOKEN = rf"(?:(?<!\w){NUMBER_WORD}(?:[- ,]{{1,2}}{NUMBER_WORD}){{0,7}}+)"
"""A number read out: "four four seven one", "forty-four seventy-one", "one oh eight"."""

POLICE_ALPHABET = (
    r"(?:adam|boy|baker|charles|david|edward|frank|george|henry|ida|john|king|lincoln|mary|nora|nancy|ocean"
    r"|paul|queen"
    r"|robert|sam|tom|union|victor|william|x-?ray|young|yellow|zebra)"
)
NATO_ALPHABET = (
    r"(?:alf?pha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa"
    r"|quebec|romeo"
    r"|sierra|tango|uniform|whiske?y|yankee|zulu)"
)
PHONETIC = rf"(?:{POLICE_ALPHABET}|{NATO_ALPHABET})"
"""A letter of either radio alphabet."""
