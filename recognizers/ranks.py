"""A rank or role as officers put it before a name and a badge number."""

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
