"""Reading a printed time: machine forms, digits, and dates written out in many languages."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wiredesk.web.dates import parse_moment, read_stamp
from wiredesk.web.months import MONTHS, month_of

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)

MACHINE = [
    ("2026-03-02", "2026-03-02"),
    ("20260302", "2026-03-02"),
    ("2026-03-02T23:15:00+08:00", "2026-03-02T23:15:00+08:00"),
    ("2026-03-02T14:30Z", "2026-03-02T14:30:00+00:00"),
    ("2026-03-02 14:30", "2026-03-02T14:30:00+00:00"),
    ("2026-03-02T14:30:00.123456+0100", "2026-03-02T14:30:00+01:00"),
    ("20260302T143000Z", "2026-03-02T14:30:00+00:00"),
    ("2026-03-02T14:30:00 -0330", "2026-03-02T14:30:00-03:30"),
    ("2026-03-02T14:30:00-05:00[America/New_York]", "2026-03-02T14:30:00-05:00"),
    ("2026-03-02T24:00:00Z", "2026-03-03T00:00:00+00:00"),
    ("2026-03-02 14:30:00 UTC", "2026-03-02T14:30:00+00:00"),
    ("2026-03-02 02:30 PM", "2026-03-02T14:30:00+00:00"),
    ("Mon, 02 Mar 2026 14:30:00 GMT", "2026-03-02T14:30:00+00:00"),
    ("Mon, 2 Mar 2026 14:30 EST", "2026-03-02T14:30:00-05:00"),
    ("Monday, 02-Mar-26 14:30:00 +0800", "2026-03-02T14:30:00+08:00"),
    ("Mon Mar 02 2026 14:30:00 GMT+0100 (CET)", "2026-03-02T14:30:00+01:00"),
    ("Mon Mar  2 14:30:00 2026", "2026-03-02T14:30:00+00:00"),
    ("1772461800", "2026-03-02T14:30:00+00:00"),
    ("1772461800000", "2026-03-02T14:30:00+00:00"),
]


@pytest.mark.parametrize(("text", "expected"), MACHINE)
def test_machine_forms_keep_their_offset(text: str, expected: str) -> None:
    assert str(parse_moment(text, now=NOW)) == expected


WRITTEN = [
    ("ar", "الاثنين ٢ آذار ٢٠٢٦"),
    ("ar", "2 مارس 2026"),
    ("az", "2 mart 2026"),
    ("be", "2 сакавіка 2026"),
    ("bg", "2 март 2026 г."),
    ("bn", "২ মার্চ ২০২৬"),
    ("ca", "2 de març de 2026"),
    ("cs", "2. března 2026"),
    ("da", "d. 2. marts 2026"),
    ("de", "Montag, 2. März 2026"),
    ("el", "ΔΕΥΤΕΡΑ 2 ΜΑΡΤΙΟΥ 2026"),
    ("en", "March 2nd, 2026"),
    ("en", "the 2nd of March, 2026"),
    ("es", "2 de marzo de 2026"),
    ("et", "2. märts 2026"),
    ("eu", "2026ko martxoaren 2a"),
    ("fa", "۱۱ اسفند ۱۴۰۴"),
    ("fa", "۱۴۰۴/۱۲/۱۱"),
    ("fi", "2. maaliskuuta 2026"),
    ("fil", "ika-2 ng Marso 2026"),
    ("fr", "lundi 2 mars 2026"),
    ("fr", "mar. 2 mars 2026"),
    ("it", "mar, 02 marzo 2026"),
    ("he", "2 במרץ 2026"),
    ("hi", "२ मार्च २०२६"),
    ("hr", "2. ožujka 2026."),
    ("hu", "2026. március 2."),
    ("id", "Senin, 2 Maret 2026"),
    ("it", "2 marzo 2026"),
    ("ja", "2026年3月2日"),
    ("ja", "令和8年3月2日"),
    ("ka", "2 მარტი, 2026"),
    ("kk", "2 наурыз 2026"),
    ("ko", "2026년 3월 2일"),
    ("lt", "2026 m. kovo 2 d."),
    ("lv", "2026. gada 2. marts"),
    ("nb", "2. mars 2026"),
    ("nl", "2 maart 2026"),
    ("pl", "2 marca 2026 r."),
    ("pt", "2 de março de 2026"),
    ("ro", "2 martie 2026"),
    ("ru", "2 марта 2026 года"),
    ("sq", "2 mars 2026"),
    ("sr", "2. март 2026."),
    ("sv", "den 2 mars 2026"),
    ("ta", "2 மார்ச் 2026"),
    ("th", "2 มีนาคม 2569"),
    ("th", "2 มี.ค. 69"),
    ("tr", "2 Mart 2026 Pazartesi"),
    ("uk", "2 березня 2026"),
    ("ur", "2 مارچ 2026"),
    ("vi", "ngày 2 tháng 3 năm 2026"),
    ("vi", "2 tháng ba 2026"),
    ("zh-TW", "民國115年3月2日"),
    ("am", "2 ማርች 2026"),
    ("af", "2 Maart 2026"),
    ("ckb", "٢ی ئازار ٢٠٢٦"),
    ("ga", "2 Márta 2026"),
    ("ha", "2 ga Maris, 2026"),
    ("hi", "02 मार्च॰ 2026"),
    ("km", "ថ្ងៃទី ២ មីនា ២០២៦"),
    ("ky", "2-март 2026"),
    ("lo", "2 ມີນາ 2026"),
    ("lb", "2. Mäerz 2026"),
    ("mn", "2026 оны 3 сарын 2"),
    ("mn", "2026 оны 03-р сарын 02"),
    ("mt", "2 ta' Marzu 2026"),
    ("my", "၂ မတ် ၂၀၂၆"),
    ("or", "2 ମାର୍ଚ୍ଚ 2026"),
    ("ps", "۱۱ حوت ۱۴۰۴"),
    ("si", "2026 මාර්තු 02"),
    ("so", "2 Maarso 2026"),
    ("sw", "2 Machi 2026"),
    ("th", "วันจันทร์ที่ 2 เดือนมีนาคม พ.ศ. 2569"),
    ("uz", "2-mart 2026-yil"),
    ("vi", "2 thg 3, 2026"),
    ("zh", "二〇二六年三月二日"),
    ("zu", "2 Mashi 2026"),
    ("ar", "13 رمضان 1447 هـ"),
]


def test_month_names_of_three_words_are_read_whole() -> None:
    assert str(parse_moment("2 Tháng mười một 2025", language="vi", now=NOW)) == "2025-11-02"
    assert str(parse_moment("二〇二五年十一月二十一日", language="zh", now=NOW)) == "2025-11-21"


RELATIVE = [
    ("ar", "قبل ساعتين"), ("bg", "преди 2 часа"), ("cs", "před 2 hodinami"),
    ("da", "for 2 timer siden"), ("de", "vor 2 Stunden"), ("el", "πριν από 2 ώρες"),
    ("en", "2 hours ago, 12 comments"), ("es", "hace 2 horas"), ("fa", "۲ ساعت پیش"),
    ("fi", "2 tuntia sitten"), ("fr", "il y a 2 heures"), ("he", "לפני 2 שעות"),
    ("hi", "2 घंटे पहले"), ("hu", "2 órája"), ("id", "2 jam yang lalu"), ("it", "2 ore fa"),
    ("ja", "2時間前"), ("ko", "2시간 전"), ("nl", "2 uur geleden"), ("pl", "2 godziny temu"),
    ("pt", "há 2 horas"), ("ro", "acum 2 ore"), ("ru", "2 часа назад"),
    ("sv", "för 2 timmar sedan"), ("th", "2 ชั่วโมงที่แล้ว"), ("tr", "2 saat önce"),
    ("uk", "2 години тому"), ("vi", "2 giờ trước"), ("zh", "2小时前"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), RELATIVE)
def test_relative_times_are_never_guessed(language: str, text: str) -> None:
    assert parse_moment(text, language=language, now=NOW) is None


@pytest.mark.parametrize(("language", "text"), WRITTEN)
def test_written_dates_of_many_languages_stay_dates(language: str, text: str) -> None:
    assert str(parse_moment(text, language=language, now=NOW)) == "2026-03-02"


CLOCKS = [
    ("en", "March 2, 2026 at 2:30 p.m. ET", "2026-03-02T14:30:00-05:00"),
    ("en", "July 2, 2026 at 2:30 p.m. ET", "2026-07-02T14:30:00-04:00"),
    ("en", "3:45 PM PST Mar 2, 2026", "2026-03-02T15:45:00-08:00"),
    ("en", "2 March 2026 12am", "2026-03-02T00:00:00+00:00"),
    ("de", "2. März 2026, 14:30 Uhr", "2026-03-02T14:30:00+00:00"),
    ("de", "02.03.2026 um 9 Uhr", "2026-03-02T09:00:00+00:00"),
    ("fr", "2 mars 2026 à 14h30", "2026-03-02T14:30:00+00:00"),
    ("fi", "2.3.2026 klo 14.30", "2026-03-02T14:30:00+00:00"),
    ("id", "2 Mar 2026 14:30 WIB", "2026-03-02T14:30:00+07:00"),
    ("vi", "Thứ Hai, 2/3/2026, 14:30 (GMT+7)", "2026-03-02T14:30:00+07:00"),
    ("zh", "2026年3月2日 下午2:30", "2026-03-02T14:30:00+00:00"),
    ("ja", "2026年3月2日 午後2時30分", "2026-03-02T14:30:00+00:00"),
    ("ko", "2026년 3월 2일 오후 2:30", "2026-03-02T14:30:00+00:00"),
    ("fa", "۱۱ اسفند ۱۴۰۴ - ۱۴:۳۰", "2026-03-02T14:30:00+00:00"),
    ("ar", "الاثنين 2 مارس 2026 - 02:30 م", "2026-03-02T14:30:00+00:00"),
    ("ar", "اليوم 10:15، 2 مارس 2026", "2026-03-02T10:15:00+00:00"),
    ("bn", "০২ মার্চ ২০২৬, ০২:৩০ পিএম", "2026-03-02T14:30:00+00:00"),
    ("cs", "2. března 2026 v 14:30", "2026-03-02T14:30:00+00:00"),
    ("de", "Sa 12:30, 7.3.2026", "2026-03-07T12:30:00+00:00"),
    ("de", "2. Mrz. 2026 - 14:30 MEZ", "2026-03-02T14:30:00+01:00"),
    ("el", "Δευτέρα, 2 Μαρτίου 2026 - 2:30 μ.μ.", "2026-03-02T14:30:00+00:00"),
    ("en", "Monday 2nd March 2026, 2.30pm", "2026-03-02T14:30:00+00:00"),
    ("en", "2 March 2026 14.30 GMT", "2026-03-02T14:30:00+00:00"),
    ("en", "2 July 2026 14.30 BST", "2026-07-02T14:30:00+01:00"),
    ("es", "2 MAR 2026 - 14:30 CET", "2026-03-02T14:30:00+01:00"),
    ("es", "Marzo 2, 2026 2:30 p. m.", "2026-03-02T14:30:00+00:00"),
    ("hi", "2 मार्च 2026, 2:30 अपराह्न", "2026-03-02T14:30:00+00:00"),
    ("hi", "सोमवार, 02 मार्च 2026 02:30 PM IST", "2026-03-02T14:30:00+05:30"),
    ("hu", "2026. március 2., hétfő 14:30", "2026-03-02T14:30:00+00:00"),
    ("it", "Lunedì 2 Marzo 2026, ore 14:30", "2026-03-02T14:30:00+00:00"),
    ("ja", "2026/03/02 14:30 JST", "2026-03-02T14:30:00+09:00"),
    ("ko", "입력 2026.03.02. 14:30", "2026-03-02T14:30:00+00:00"),
    ("ko", "입력 : 2026-03-02 오후 2:30", "2026-03-02T14:30:00+00:00"),
    ("zh-TW", "2026-03-02 下午 02:30", "2026-03-02T14:30:00+00:00"),
    ("lv", "2026. gada 2. marts, 14:30", "2026-03-02T14:30:00+00:00"),
    ("ms", "2 Mac 2026, 2:30 petang", "2026-03-02T14:30:00+00:00"),
    ("nb", "Publisert: 02.03.2026, kl. 14:30", "2026-03-02T14:30:00+00:00"),
    ("pl", "02.03.2026, godz. 14:30", "2026-03-02T14:30:00+00:00"),
    ("pt", "2 de março de 2026 às 14h30", "2026-03-02T14:30:00+00:00"),
    ("ru", "2 марта 2026 года в 14:30 МСК", "2026-03-02T14:30:00+03:00"),
    ("sv", "Publicerad 2026-03-02 14.30", "2026-03-02T14:30:00+00:00"),
    ("th", "2 มี.ค. 69 14.30 น.", "2026-03-02T14:30:00+00:00"),
    ("tr", "02.03.2026 - 14:30 TSİ", "2026-03-02T14:30:00+03:00"),
]


@pytest.mark.parametrize(("language", "text", "expected"), CLOCKS)
def test_time_of_day_and_zone_names_are_read(language: str, text: str, expected: str) -> None:
    assert str(parse_moment(text, language=language, now=NOW)) == expected


NUMERIC = [
    ("02/03/2026", "en-GB", None, "2026-03-02"),
    ("02/03/2026", "en-US", None, "2026-02-03"),
    ("02/03/2026", "en", "Europe/London", "2026-03-02"),
    ("02/03/2026", "en", "America/Chicago", "2026-02-03"),
    ("02/03/2026", "fr", None, "2026-03-02"),
    ("03/22/2026", "fr", None, "2026-03-22"),
    ("02.03.2026", "en-US", None, "2026-03-02"),
    ("2. 3. 2026", "cs", None, "2026-03-02"),
    ("02.03.26", "de", None, "2026-03-02"),
    ("26.03.02", "ko", None, "2026-03-02"),
    ("02/03/99", "fr", None, "1999-03-02"),
    ("02/03-2026", "da", None, "2026-03-02"),
    ("115年3月2日", "zh-TW", None, "2026-03-02"),
    ("פורסם ב-02.03.26", "he", None, "2026-03-02"),
]


@pytest.mark.parametrize(("text", "language", "zone", "expected"), NUMERIC)
def test_region_or_zone_decides_the_order_of_digits(text: str, language: str, zone: str | None, expected: str) -> None:
    assert str(parse_moment(text, language=language, zone=zone, now=NOW)) == expected


@pytest.mark.parametrize(("language", "expected"), [("en", "2026-03-12"), ("en-US", "None"), ("fr", "2026-03-12")])
def test_a_month_that_is_still_to_come_may_be_the_day_where_only_habit_puts_it_first(
    language: str, expected: str
) -> None:
    assert str(parse_moment("12/03/2026", language=language, now=NOW.replace(month=11, day=20))) == expected


NOTHING = [
    "", "yesterday", "2 hours ago", "March 2026", "5 March", "2026", "14:30", "1.2.3.4", "30 February 2026",
    "2026-13-45", "99/99/9999", "2026-03-02T25:61:00Z", "call 030 12 34 56", "x" * 500, "12 ocak", "1200 mai 33",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_relative_partial_and_impossible_dates_give_nothing(text: str) -> None:
    assert parse_moment(text, now=NOW) is None


def test_the_zone_of_the_source_applies_where_the_text_gives_none() -> None:
    stamp = read_stamp("2026-07-02 14:30", zone="Asia/Shanghai", now=NOW)
    assert stamp is not None
    assert (str(stamp.moment), stamp.zoned) == ("2026-07-02T14:30:00+08:00", False)


def test_an_offset_in_the_text_beats_the_zone_of_the_source() -> None:
    stamp = read_stamp("2026-07-02T14:30:00+02:00", zone="Asia/Shanghai", now=NOW)
    assert stamp is not None
    assert (str(stamp.moment), stamp.zoned) == ("2026-07-02T14:30:00+02:00", True)


def test_an_ambiguous_abbreviation_means_the_zone_of_the_source() -> None:
    assert str(parse_moment("2 Mar 2026 14:30 CST", zone="Asia/Shanghai", now=NOW)) == "2026-03-02T14:30:00+08:00"
    assert str(parse_moment("2 Mar 2026 14:30 CST", now=NOW)) == "2026-03-02T14:30:00-06:00"


def test_an_unknown_zone_name_reads_as_utc() -> None:
    assert str(parse_moment("2026-07-02 14:30", zone="Mars/Olympus", now=NOW)) == "2026-07-02T14:30:00+00:00"


def test_more_than_two_days_ahead_is_refused() -> None:
    assert parse_moment((NOW + timedelta(days=1, hours=23)).isoformat(), now=NOW) is not None
    assert parse_moment((NOW + timedelta(days=2, hours=1)).isoformat(), now=NOW) is None


def test_croatian_and_polish_disagree_about_listopad() -> None:
    assert str(parse_moment("2. listopada 2025", language="hr", now=NOW)) == "2025-10-02"
    assert str(parse_moment("2 listopada 2025", language="pl", now=NOW)) == "2025-11-02"


def test_islamic_dates_follow_the_published_table() -> None:
    assert str(parse_moment("1 رمضان 1445", language="ar", now=NOW)) == "2024-03-11"


def test_every_month_of_every_table_is_found_under_its_language() -> None:
    for language, names in MONTHS.items():
        assert set(names.values()) == set(range(1, 13)), language
        assert all(month_of(name, language) == number for name, number in names.items())


@given(st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2026, 1, 1)))  # noqa: DTZ001  (naive by design)
def test_what_a_moment_prints_is_read_back(at: datetime) -> None:
    stamped = at.replace(microsecond=0, tzinfo=UTC)
    moment = parse_moment(stamped.isoformat(), now=NOW)
    assert moment is not None
    assert moment.at == stamped


@given(st.text(max_size=80), st.sampled_from([None, "de", "en-US", "th", "zh-TW", ""]))
def test_any_text_gives_a_moment_or_nothing(text: str, language: str | None) -> None:
    moment = parse_moment(text, language=language, zone="Asia/Tokyo", now=NOW)
    assert moment is None or moment.at <= NOW + timedelta(days=2)


_PIECES = st.sampled_from(
    ["2026", "31", "٣", "年", "月", "Mar", "märz", "/", ".", "-", ":", " ", "T", "Z", "+99", "pm", "۱۴۰۳", "ธ.ค."]
)


@given(st.lists(_PIECES, max_size=14).map("".join))
def test_any_mix_of_date_parts_gives_a_moment_or_nothing(text: str) -> None:
    moment = parse_moment(text, now=NOW)
    assert moment is None or moment.at.year >= 1900


def test_prose_in_a_language_that_numbers_its_months_does_not_load_the_library() -> None:
    """Loading it costs what reading twenty pages costs, and it has no names of months to add."""
    script = (
        "import sys\n"
        "from datetime import UTC, datetime\n"
        "from wiredesk.web.dates import read_stamp\n"
        "now = datetime(2026, 11, 23, tzinfo=UTC)\n"
        "assert read_stamp('駅前の商店街で12店が閉まった', language='ja-JP', now=now) is None\n"
        "assert 'dateparser' not in sys.modules\n"
        "read_stamp('12 Gashi 2026', language='rn', now=now)\n"
        "assert 'dateparser' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
