"""Pieces of regular expressions for talk around a radio number: what leads in, what units do, words nearby."""

RADIO_NAME = (
    r"(?:call[ -]?signs?|c/s|radio|unit\s(?:number|id)|on\sthe\s(?:air|radio)|radio\s(?:number|name)"
    r"|(?:nearest|closest|next|other|backup|cover|assist)\sunit)(?!\w)"
)
VERB = (
    r"(?:copy|copies|copied|on\ss(?:cene|tation)|o/s|arriv(?:ed|es|ing)|en\s?route|enrt|advis(?:es|ed|ing)"
    r"|respond(?:ing|ed)"
    r"|show(?:s|ed)?\s(?:me|us|out)|out\swith|rolled\sup|rolling|to\sdispatch|is\sout|was\sout|clear(?:ed)?"
    r"|go\sahead|status"
    r"|10-\d+|code\s(?:\d|four)|disp|dispatched|in\scustody|stops?|adv|attempting|reports?|called\sout|went\sto"
    r"|got\sthere"
    r"|was\scoming|answered|radioed|came\s(?:up|back|in)|lands|talking|staging|i['’]?m\s(?:out|at|with)|hold"
    r"|stand\sby|be\sadvised)"
)
RADIO_WORDS = (
    (
        r"radio(?:ed)?|call\s?signs?|units?|dispatch(?:er|ed)?|disp|on\sthe\sair|copy|10-\d+|en\s?route|enrt"
        r"|respond(?:ed|ing)|back-?up|cover|traffic\?|code\s\d|control|sent|asked|deputy|dep|officer|ofc|sgt"
        r"|trooper|patrol|partner|car|helicopter|pilot|overhead|perimeter|scene|rolls|dash|vehicles"
    ),
)
SAYS = (
    r"(?<!\w)(?:i\s?am|i['’]?m|im|i\swas|we\swere|we\sare|we['’]re|(?:i|we)\s(?:worked|work|ran|run|ride"
    r"|rode)\sas|he\swas|she\swas"
    r"|he['’]s|she['’]s|as|riding)\s(?:(?:unit|car)\s)?"
)
