# ruff: noqa: E501  (lists of names that grow)
"""Where pages state their dates: the names of meta tags, the labels of date lines, the dates in URLs."""

import re

from wiredesk.web.months import fold

# Open Graph, schema.org, Dublin Core, rNews, Highwire (scholar), Parsely, Sailthru, Cxense, Chartbeat and CMS habits.
PUBLISHED_META = (
    "article:published_time", "og:article:published_time", "og:published_time", "og:time", "article:published",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "rnews:datepublished",
        "originalpublicationdate", "publication_date", "publication-date", "publicationdate", "publishdate", "publish-date",
    "publish_date", "published_date", "published-date", "published_time", "published_time_telegram", "published_at",
    "published", "publishtime", "pubdate", "pub_date", "pdate", "displaydate", "bt:pubdate", "vr:published_time", "citation_date",
    "citation_publication_date", "citation_online_date", "article_date_original", "article.published", "article.created",
    "article:post_date", "article:publicationdate", "article-published-date", "eomportal-firstpublished",
    "iso-8601-publish-date", "mediator_published_time", "release_date", "releasedate", "shareaholic:article_published_time",
    "weibo:article:create_at", "analyticsattributes.articledate", "firstpublished", "first_published", "story_date",
    "newsdate", "news_date", "date_published", "apub:time", "ptime", "article_publish_date", "video:release_date",
    "ob_pub_date", "og:pubdate", "gsa-publish-date", "blog:date", "dateposted", "posted", "content_create_date",
    "pagina.data.pubblicazione", "og:article:publish_time", "article:publish_time", "cse_pubdate",
)  # fmt: skip
WEAK_META = ("datepublished", "dcterms.date", "dcterms.created", "dcterms.issued", "dc.date.issued", "dc.date", "dc.date.created", "dc.created", "date", "created", "datecreated", "date.created", "create_date", "creation_date", "timestamp", "og:date", "article:created", "time", "article:created_time", "last-publish-date", "dateupdate")  # fmt: skip
MODIFIED_META = (
    "article:modified_time", "og:updated_time", "datemodified", "article:modified", "og:modified_time", "lastmod",
    "og:article:modified_time", "dcterms.modified", "dc.modified", "dc.date.modified", "last-modified", "last_modified",
    "lastmodified", "modified_time", "modified", "moddate", "revision_date", "updated_time", "updated",
    "cxenseparse:modifiedtime", "article:updated", "article:updated_time", "vr:modified_time", "weibo:article:update_at",
    "iso-8601-modified-date", "eomportal-lastupdate", "utime",
)  # fmt: skip

# "Updated", as date lines say it.
_UPDATED = (
    "updated", "last updated", "modified", "last modified", "edited", "aktualisiert", "zuletzt aktualisiert", "letzte anderung",
    "aktualisierung", "update", "mis a jour", "maj", "mise a jour", "modifie", "modifie le", "actualizado", "actualizada",
    "ultima actualizacion", "actualizacion", "actualitzat", "act.", "aggiornato", "aggiornata", "ultimo aggiornamento",
    "aggiornamento", "ultima modifica", "atualizado", "atualizada", "atualizacao", "bijgewerkt", "laatst bijgewerkt",
    "laatste update", "gewijzigd", "oppdatert", "sist oppdatert", "opdateret", "sidst opdateret", "uppdaterad",
    "senast uppdaterad", "paivitetty", "muokattu", "aktualizacja", "zaktualizowano", "aktualizovano", "aktualizovane",
    "aktualizace", "frissitve", "frissites", "actualizat", "обновлено", "обновлен", "обновена", "обновено", "последна промяна", "последна актуализация", "изменено", "ажурирано", "ажуриран", "измењено", "оновлено", "променена",
    "ενημερωθηκε", "ενημερωση", "τελευταια ενημερωση", "guncelleme", "guncellendi", "son guncelleme", "diperbarui", "diperbaharui", "dikemaskini", "dikemas kini", "imesasishwa", "อัปเดต", "อัพเดต", "แก้ไข", "ปรับปรุง", "cap nhat",
    "更新", "最終更新", "更新时间", "更新時間", "更新于", "更新於", "最后更新", "最後更新", "修改时间", "最終更新日時", "更新日時", "更新日", "修改", "수정", "최종수정", "업데이트", "تحديث", "اخر تحديث", "آخر تحديث", "بروزرسانی", "به روز رسانی", "به‌روزرسانی", "به‌روز رسانی", "آخرین به روزرسانی", "עודכן",
    "עדכון אחרון", "अपडेटेड", "अपडेट", "updated on", "updated:", "আপডেট", "azuriran", "azurirano", "posodobljeno", "uuendatud", "atjaunots", "atnaujinta",
)  # fmt: skip
# "Published", as date lines say it.
_POSTED = (
    "published", "posted", "first published", "publication date", "created", "date", "on", "released", "added", "veroffentlicht",
    "erschienen", "erstellt", "publiziert", "datum", "vom", "publie", "publie le", "paru", "cree", "ecrit", "mis en ligne", "publicado",
    "publicada", "fecha", "publicat", "pubblicato", "pubblicata", "pubblicazione", "data", "criado", "gepubliceerd", "geplaatst",
    "publisert", "publiceret", "offentliggjort", "udgivet", "publicerad", "publicerat", "skapad", "julkaistu", "luotu", "opublikowano", "data publikacji",
    "dodano", "publikovano", "vydano", "zverejnene", "publikalva", "megjelent", "publicat", "опубликовано", "дата", "опубліковано",
    "δημοσιευση", "δημοσιευθηκε", "δημοσιευτηκε", "yayinlanma", "yayinlandi", "giris", "olusturulma", "diterbitkan", "tayang", "imechapishwa", "เผยแพร่", "เผยแพร่เมื่อ", "публикувана", "публикувано", "објављено", "dang", "发布", "发布日期", "發布日期", "日期", "时间", "時間", "发布时间", "发布于", "發布時間", "發佈時間", "發布於", "发表", "公開日", "公開日時", "配信日", "發布", "發佈",
    "公開", "掲載", "配信", "投稿", "입력", "등록", "승인", "نشر", "تاریخ انتشار", "انتشار", "פורסם", "प्रकाशित", "পুবলিশড", "প্রকাশ", "প্রকাশিত", "objavljeno", "avaldatud",
)  # fmt: skip


def _labels(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted({fold(w) for w in words}, key=len, reverse=True))


# "Published" where it can mean nothing else: at the start of a line.
_POSTED_SURELY = tuple(word for word in _POSTED if word not in {"日期", "时间", "時間", "created", "date", "on", "added", "datum", "vom", "cree", "fecha", "data", "дата", "giris", "입력", "등록", "승인"})  # fmt: skip
# Dates of other things, as profiles, calendars and forums label them.
_OTHER = (
    "registered", "joined", "member since", "born", "deadline", "registriert", "mitglied seit", "beigetreten", "dabei seit", "geboren",
    "inscrit", "inscrite", "membre depuis", "registrado", "miembro desde", "iscritto", "membro desde", "lid sinds", "zarejestrowany",
    "dolaczyl", "зарегистрирован", "регистрация", "expires", "valid until", "gultig bis", "event date", "start date", "last login",
)  # fmt: skip


UPDATED_LABEL = re.compile(rf"(?<![^\W\d_])(?:{_labels(_UPDATED)})(?![^\W\d_]|['’])")
OTHER_LABEL = re.compile(rf"\W*(?:{_labels(_OTHER)})(?![^\W\d_])")
POSTED_START = re.compile(rf"\W*(?:article |story |first |originally )?(?:{_labels(_POSTED_SURELY)})(?![^\W\d_]|['’])")
UPDATED_START = re.compile(rf"\W*(?:{_labels(_UPDATED)})(?![^\W\d_]|['’])")
LABEL_WORDS = frozenset(fold(word) for word in (*_POSTED, *_UPDATED))
POSTED_LABEL = re.compile(rf"(?<![^\W\d_])(?:{_labels(_POSTED)})(?![^\W\d_]|['’])")

# What the themes of WordPress print beside or below a post: when it was posted and where it is filed.
FILED_LINE = re.compile(
    r"\bthis (?:entry|post|article) was (?:posted|published|written)(?: by .{1,60}?)? on (?P<en>.{6,60}?)(?:[.;]| and |$)"
    r"|\bwurde am (?P<de>.{6,60}?) (?:gepostet|veröffentlicht|publiziert|geschrieben) und (?:ist |wurde )?(?:unter|in)\b"
    r"|\ba été (?:publié|écrit) le (?P<fr>.{6,60}?) et (?:est )?classé\b"
    r"|\bfue (?:publicada|escrita) el (?P<es>.{6,60}?) y (?:está )?archivada\b"
    r"|\bfoi publicad[oa] em (?P<pt>.{6,60}?) e (?:está )?arquivad[oa]\b"
    r"|\bè stato (?:pubblicato|scritto) (?:il )?(?P<it>.{6,60}?) ed? (?:è )?(?:archiviato|classificato)\b"
    r"|\b(?:werd|is) geplaatst op (?P<nl>.{6,60}?) en (?:is )?(?:opgeborgen|geplaatst)\b",
    re.IGNORECASE,
)
"""One group per language holds the date."""
FILED_STARTS = (
    "his entry was", "his post was", "his article was", "wurde am", " a été ", "fue publicada", "fue escrita", "foi publicad", "è stato ", " geplaatst op",
)  # fmt: skip
"""One of these is in every such line."""

_ENGLISH_MONTH = r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
URL_DATE = re.compile(
    r"[/=_.-](?P<y1>(?:19|20)\d\d)(?P<s>[/_-])(?P<m1>0?[1-9]|1[0-2])(?P=s)(?P<d1>0?[1-9]|[12]\d|3[01])(?=[/_.?&-]|$)"
    r"|[/=_.-](?P<y2>20\d\d)-?(?P<m2>0[1-9]|1[0-2])-?(?P<d2>0[1-9]|[12]\d|3[01])(?=[/_.?&T-]|(?P<more>\d{2,6})(?:\D|$)|$)"
    r"|[/=_.~-](?P<d4>0[1-9]|[12]\d|3[01])-(?P<m4>0[1-9]|1[0-2])-(?P<y4>20\d\d)(?=[/_.?&-]|$)"
    rf"|/(?P<y3>20\d\d)/(?P<m3>{_ENGLISH_MONTH})[a-z]*/(?P<d3>0?[1-9]|[12]\d|3[01])(?=[/-]|$)"
    r"|/(?P<y5>(?:19|20)\d\d)/[a-z][\w-]{1,24}/(?P<m5>0?[1-9]|1[0-2])/(?P<d5>0?[1-9]|[12]\d|3[01])(?=/)",
    re.IGNORECASE,
)
"""A full date in a path: five spellings, each with groups year, month, day; the last around a section of the site. More digits
behind it are a time or a number of the day, or else the whole is a number and no date."""

MONTH_NUMBERS = {name: number for number, name in enumerate(_ENGLISH_MONTH.split("|"), start=1)}
