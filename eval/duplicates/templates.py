"""Stories that a form writes: the same sentences every day with other places, names and numbers. All self-written."""

from dataclasses import dataclass
from random import Random

from duplicates.words import FIRMS, PERSONS, TEAMS, TOWNS


@dataclass(frozen=True, slots=True)
class Form:
    """A headline and paragraphs with slots: {town} {town2} {person} {firm} {team} {team2} {n1}..{n9} {word} {day}.

    ``{s1}`` to ``{s24}`` are whole sentences.
    """

    name: str
    title: str
    paragraphs: tuple[str, ...]


FORMS = (
    Form("weather", "Weather forecast for {town}: {word} with highs of {n1} degrees", (
        "{day} in {town} will be {word} with a light wind from the {side}. Temperatures reach {n1} degrees in the "
        "afternoon and fall to {n2} degrees overnight, the weather office said in its morning bulletin.",
        "The chance of rain is {n3} percent. In the hills around {town2} showers are possible until the evening, and "
        "drivers are asked to expect wet roads and poor visibility in places.",
        "The outlook for the rest of the week is {word2}, with highs between {n4} and {n5} degrees. Sunrise is at "
        "six {n6} and sunset at eight {n7}. Pollen counts stay moderate.",
    )),
    Form("markets", "{town} shares close {move} as {firm} {gains}", (
        "Shares in {town} closed {move} on {day}, with the main index ending the session at {n1},{n2} points, a change "
        "of 0.{n3} percent on the day. Trading volume was {n4} million shares.",
        "{firm} was the most active stock and finished at {n5}.{n6} a share. Among other names, {firm2} moved 1.{n7} "
        "percent, while {firm3} ended little changed in thin trading.",
        "Analysts said investors were waiting for figures on inflation and for the decision of the central bank on "
        "interest rates. The currency traded at 1.{n8} to the dollar in late dealings.",
    )),
    Form("earnings", "{firm} reports {word3} quarterly profit", (
        "{firm} said on {day} that net profit in the quarter came to {n1} million, compared with {n2} million in the "
        "same period a year earlier. Revenue was {n3} million.",
        "Earnings per share stood at {n4} cents against {n5} cents. The board proposed a dividend of {n6} "
        "cents a share, "
        "payable to shareholders of record at the end of the month.",
        "\"The results show that our strategy is working,\" chief executive {person} said in a statement. The company "
        "confirmed its outlook for the full year and said it would continue to invest in its core business.",
    )),
    Form("match", "{team} beat {team2} {n8}-{n9} in {town}", (
        "{team} beat {team2} {n8}-{n9} in front of {n1},{n2} spectators in {town} on {day}. {person} opened "
        "the scoring "
        "in the {n3}th minute with a low shot from the edge of the area.",
        "The visitors had the better chances after the break but failed to find a way past the goalkeeper. {person2} "
        "settled the match with a header in the {n4}th minute after a corner from the left.",
        "\"We worked hard for this and the three points are deserved,\" the coach said. The result leaves {team} in "
        "{n5}th place in the table with {n6} points, while {team2} stay on {n7} points.",
    )),
    Form("obituary", "{person}, {n1}, of {town}", (
        "{person}, {n1}, of {town}, died peacefully on {day} at home surrounded by family. Born in {town2}, "
        "a daughter of "
        "the late {person2}, she moved to {town} {n2} years ago.",
        "She worked for {firm} for {n3} years and was a member of the parish council. She enjoyed "
        "gardening, reading and "
        "above all the company of her {n4} grandchildren.",
        "A service will be held at {n5} o'clock at the chapel in {town}. In place of flowers the family asks for "
        "donations to the local hospice. Friends are invited to sign the book of condolence.",
    )),
    Form("police", "Man arrested after burglary in {town}", (
        "A {n1}-year-old man was arrested on {day} in connection with a burglary at a house in {town}, police said. "
        "Officers were called to the address shortly after {n5} o'clock in the evening.",
        "Jewellery and cash worth {n2},000 were taken. The suspect, who lives in {town2}, was held in "
        "custody overnight "
        "and is expected to appear in court on a charge of burglary.",
        "Anyone with information is asked to call the police and to quote incident number {n3}{n4}. Detective {person} "
        "thanked neighbours for their help.",
    )),
    Form("mortgage", "Mortgage rates today: 30-year loan at {n8}.{n3} percent", (
        "The average rate for a 30-year fixed mortgage is {n8}.{n3} percent on {day}, according to a survey "
        "of lenders. "
        "The average rate for a 15-year fixed mortgage stands at {n9}.{n4} percent.",
        "At today's rate, a borrower with a loan of 300,000 pays {n1} a month in principal and interest. Over the life "
        "of the loan the total interest comes to {n2},{n5}.",
        "Your own rate depends on your credit score, the size of the down payment and the type of property. Compare "
        "several offers before you decide, and ask each lender for a written estimate of all costs.",
    )),
    Form("lottery", "Lottery: the winning numbers of {day}", (
        "The winning numbers in the draw of {day} are {n1}, {n2}, {n3}, {n4}, {n5} and {n6}. The bonus number is {n7}.",
        "The jackpot stood at {n8}.{n9} million. Whether there is a winner will be known once all shops have reported. "
        "Prizes can be claimed within 90 days at every sales point. All information is supplied without guarantee.",
    )),
    Form("tides", "High water at {town} on {day}", (
        "{town}, {day}: high water {n1}.{n2}, {n8}.{n9} m; low water {n3}.{n4}, 1.{n5} m; high water {n6}.{n7}, "
        "{n8}.{n5} m.",
        "Wind {side} {n8}, water {n1} degrees. Stay off the sands when the flood comes in, tell somebody where you go, "
        "and leave the water when the red flag is up. The lifeboat is called by the usual number.",
    )),
    Form("works", "Road works on the A{n1} at {town}", (
        "The A{n1} between {town} and {town2} is down to one lane from {day} on while crews renew the surface. Traffic "
        "is led past by lights from {n8} in the morning; lorries are sent over the B{n2}.",
        "The works cost {n3},000 and last until the {n4}th if the weather holds. Drivers are asked to leave earlier, "
        "to "
        "keep to the speed shown and to look out for workers. Buses stop at {person} Street instead.",
    )),
    Form("курс", "Курс на {n1} марта", (
        "Официальный курс доллара на {n1} марта установлен на уровне {n2},{n3} рубля, евро - {n4},{n5} рубля, юаня - "
        "{n8},{n6} рубля.",
        "Курсы действуют до следующего рабочего дня. Банки вправе назначать собственные курсы покупки и продажи, "
        "поэтому перед обменом стоит уточнить условия в отделении. Данные носят справочный характер.",
    )),
    Form("gasolina", "Precio de la gasolina hoy en {town}: {n1} céntimos", (
        "Llenar el depósito en {town} cuesta este {n2} de marzo {n1},{n3} céntimos por litro de gasolina y {n4},{n5} "
        "por "
        "litro de gasóleo. La más barata está en {town2}, con {n6},{n7}.",
        "Los precios cambian varias veces al día. Conviene comparar antes de salir, evitar las estaciones de la "
        "autopista "
        "y conducir con suavidad, porque a menor velocidad el consumo baja hasta una quinta parte.",
    )),
    Form("quake", "Magnitude {n8}.{n9} earthquake strikes near {town}", (
        "An earthquake with a magnitude of {n8}.{n9} struck {n1} km from {town} on {day}, the geological service said. "
        "The tremor was recorded at a depth of {n2} kilometres.",
        "There were no immediate reports of damage or casualties. Residents in {town2} said buildings shook "
        "for several "
        "seconds. No tsunami warning was issued. The region lies on an active fault and has frequent tremors.",
    )),
    Form("stars", "Your week in the stars", tuple(
        f"{sign}: {{s{2 * place + 1}}} {{s{2 * place + 2}}}"
        for place, sign in enumerate(
            ("Ram", "Bull", "Twins", "Crab", "Lion", "Maid", "Scales", "Scorpion", "Archer", "Goat", "Jar", "Fish")
        )
    )),
    Form("wetter", "Wetter in {town}: {wort} bei {n1} Grad", (
        "Am {tag} wird es in {town} {wort}. Die Temperaturen steigen auf {n1} Grad, in der Nacht kühlt es "
        "auf {n2} Grad "
        "ab. Der Wind weht schwach aus {n3} Grad Richtung, teilte der Wetterdienst am Morgen mit.",
        "Die Regenwahrscheinlichkeit liegt bei {n4} Prozent. In den Höhenlagen bei {town2} sind einzelne "
        "Schauer möglich. "
        "Zum Wochenende werden Höchstwerte zwischen {n5} und {n6} Grad erwartet. Es bleibt überwiegend trocken.",
    )),
    Form("unfall", "Unfall bei {town}: {n3} Verletzte", (
        "Bei einem Verkehrsunfall in der Nähe von {town} sind am {tag} {n3} Menschen verletzt worden. Nach Angaben der "
        "Polizei geriet ein {n1} Jahre alter Fahrer aus {town2} aus ungeklärter Ursache in den Gegenverkehr.",
        "Die Strecke war für rund {n4} Stunden gesperrt. Der Sachschaden beläuft sich auf etwa {n2}000 "
        "Euro. Zeugen werden "
        "gebeten, sich bei der nächsten Dienststelle zu melden. Die Ermittlungen dauern an.",
    )),
    Form("天气", "{市}今日天气：最高气温{n1}度", (
        "气象台今天上午发布天气预报，{市}今天白天{云}，最高气温{n1}度，夜间最低气温{n2}度，南风二到三级，降水概率百分之{n3}。",
        "预计未来三天{市}气温将在{n4}度到{n5}度之间，早晚温差较大，请市民注意增减衣物，出行注意交通安全，谨防感冒。",
    )),
    Form("株価", "{社}株、終値{n1}円", (
        "{tag2}の東京株式市場で{社}の株価は前日より{n2}円高い{n1}円で取引を終えた。出来高は{n3}万株だった。",
        "市場関係者は「海外の投資家の買いが続いている」と話している。為替は一ドル{n4}円台で推移し、今後の金融政策に注目が集まっている。",
    )),
    Form("อากาศ", "สภาพอากาศ{เมือง} อุณหภูมิ {n1} องศา", (
        "วันนี้ที่{เมือง}มีเมฆบางส่วน อุณหภูมิสูงสุด {n1} องศา ต่ำสุด {n2} องศา ลมตะวันออกเฉียงใต้ความเร็ว {n3} "
        "กิโลเมตรต่อชั่วโมง "
        "โอกาสเกิดฝนร้อยละ {n4} ของพื้นที่",
        "ผู้ขับขี่รถควรเพิ่มความระมัดระวังในช่วงที่มีฝนตกหนัก "
        "และประชาชนควรดูแลสุขภาพเนื่องจากอากาศเปลี่ยนแปลงบ่อยในระยะนี้",
    )),
)  # fmt: skip

_CHOICES = {
    "day": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "gains": ("gains", "slips", "leads", "disappoints", "surprises"),
    "move": ("higher", "lower", "flat", "up", "down", "mixed"),
    "side": ("north", "south", "east", "west"),
    "tag": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"),
    "tag2": ("五日", "六日", "七日", "十二日", "二十日"),
    "word": ("sunny", "cloudy", "wet", "windy", "foggy", "mild", "dry"),
    "word2": ("unsettled", "fine", "changeable", "warm", "cooler"),
    "word3": ("higher", "lower", "record", "flat", "surprise"),
    "wort": ("sonnig", "bewölkt", "regnerisch", "neblig", "windig"),
    "云": ("多云", "晴", "小雨", "阴", "有雾"),
    "市": ("北河市", "南山市", "东林市", "西海市", "青江市", "白石市"),
    "เมือง": ("บ้านนา", "ท่าหิน", "หนองบัว", "เขาแดง", "ปากน้ำ", "ดอนไผ่"),
    "社": ("北電", "東海製鋼", "西日本運輸", "南洋食品", "大和化成"),
}
# Sentences of which a column is put together every week.
_STOCK = (
    "Leave the big purchase for another month.",
    "Somebody you have not seen for years gets in touch.",
    "The first half of the week asks for a cool head.",
    "What you put off in spring can be settled now.",
    "A walk in the evening does more than a long talk.",
    "At work your patience is noticed at last.",
    "Do not let others choose your pace.",
    "Listen to the younger ones at the table.",
    "An old quarrel turns out to be a mistake of the post.",
    "Savings should stay where they are.",
    "Your plans for the house find a friend.",
    "Sleep before you answer that letter.",
    "Luck comes by a road that you did not take.",
    "The weekend belongs to those you love.",
    "A small debt is better paid at once.",
    "Colleagues wait for the first word from you.",
    "Trust figures more than promises.",
    "Take the later train and enjoy the view.",
    "Neighbours turn into allies.",
    "There is more time than you think.",
)
_PAIRS = {"town": TOWNS, "person": PERSONS, "team": TEAMS, "firm": FIRMS}


def fill(form: Form, random: Random) -> tuple[str, tuple[str, ...]]:
    """One story of a form: headline and paragraphs, with slots drawn at random."""
    slots = {name: random.choice(values) for name, values in _CHOICES.items()}
    for name, values in _PAIRS.items():
        slots[name], slots[f"{name}2"], slots[f"{name}3"] = random.sample(values, 3)
    slots |= {f"n{i}": str(random.randint(10, 99)) for i in range(1, 8)}
    slots |= {f"s{i}": random.choice(_STOCK) for i in range(1, 25)}
    slots |= {"n8": str(random.randint(3, 7)), "n9": str(random.randint(0, 9))}
    return form.title.format(**slots), tuple(paragraph.format(**slots) for paragraph in form.paragraphs)
