"""The days of the week as newspapers print them, per language.

Names of the Unicode CLDR (common/main/*.xml, days, format wide) with their frequent inflections, Monday first; ``|``
parts the forms of one day. Left out, with ``-``, are names that are other words as often: Turkish "pazar" (a market),
Greek "τρίτη" (the third), Indonesian "minggu" (a week); and short forms. Languages in alphabetical order of their code.
"""

from collections.abc import Mapping
from types import MappingProxyType

_TABLE = """
ar الاثنين|الإثنين الثلاثاء الأربعاء|الاربعاء الخميس الجمعة السبت الأحد|الاحد
cs pondělí úterý středa|středu čtvrtek pátek sobota|sobotu neděle|neděli
da mandag tirsdag onsdag torsdag fredag lørdag søndag
de montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag
el δευτέρα - τετάρτη πέμπτη παρασκευή σάββατο κυριακή
en monday tuesday wednesday thursday friday saturday sunday
es lunes martes miércoles jueves viernes sábado domingo
fi maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
fr lundi mardi mercredi jeudi vendredi samedi dimanche
hi सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
hu hétfő|hétfőn kedden szerda|szerdán csütörtök|csütörtökön péntek|pénteken szombat|szombaton vasárnap
id senin selasa rabu kamis jumat sabtu -
it lunedì martedì mercoledì giovedì venerdì sabato domenica
nl maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
pl poniedziałek wtorek środa|środę czwartek piątek sobota|sobotę niedziela|niedzielę
pt segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
ro luni marți miercuri joi vineri sâmbătă duminică
ru понедельник вторник среду четверг пятница|пятницу суббота|субботу воскресенье
sv måndag|måndagen tisdag|tisdagen onsdag|onsdagen torsdag|torsdagen fredag|fredagen lördag|lördagen söndag|söndagen
tr pazartesi salı çarşamba perşembe cuma cumartesi -
uk понеділок вівторок середу четвер - субота|суботу неділя|неділю
"""


def _names(row: str) -> Mapping[str, int]:
    days = enumerate(row.split())
    return MappingProxyType({name: day for day, cell in days for name in cell.split("|") if name != "-"})


WEEKDAYS = MappingProxyType({line[:2]: _names(line[3:]) for line in _TABLE.strip().splitlines()})
"""Language code -> printed name in small letters -> 0 (Monday) to 6."""
