"""What the class, id, role and tag of a block say about it: a table of words that web publishing shares.

The words are those of the content management systems, plugins and design systems in wide use (WordPress and its
plugins, Drupal, Arc, Brightspot, Bootstrap, BEM naming, comment and recommendation services), in the languages in
which publishers write class names. A flag is a hint: the body reader overrules it where the block holds the story.
"""

import re


def words(*lines: str) -> frozenset[str]:
    """A set of words from lines of words."""
    return frozenset(word for line in lines for word in line.split())


HIDDEN = 1 << 0  # not shown: hidden attribute, display:none, screen-reader text, dialogs
FORM = 1 << 1  # form, button, label, select
NAV = 1 << 2
HEADER = 1 << 3
FOOTER = 1 << 4
ASIDE = 1 << 5
FIGURE = 1 << 6
CAPTION = 1 << 7  # caption or credit of a picture
COMMENTS = 1 << 8
RELATED = 1 << 9  # links to other stories
PROMO = 1 << 10  # newsletter, subscription, app, advertisement
SHARE = 1 << 11
AUTHOR_BOX = 1 << 12
BYLINE = 1 << 13  # byline, date or meta row
CONSENT = 1 << 14
PAYWALL = 1 << 15
TAGS = 1 << 16
EMBED = 1 << 17  # posts and players of other services
HEADLINE = 1 << 18
DECK = 1 << 19  # standfirst
STORY = 1 << 20  # named as the text of the article
QUOTE = 1 << 21
LIST = 1 << 22
TABLE = 1 << 23
CODE = 1 << 24
FOLDED = 1 << 26  # opened by a click: hidden in the markup, part of the page for its readers
FACTS = 1 << 25  # fact box beside the story

TAG_FLAGS = {
    "article": 0,
    "aside": ASIDE,
    "blockquote": QUOTE,
    "button": FORM,
    "dialog": HIDDEN,
    "dl": LIST,
    "fieldset": FORM,
    "figcaption": CAPTION,
    "figure": FIGURE,
    "footer": FOOTER,
    "form": 0,  # ASP.NET wraps whole pages in one form: the body reader judges
    "h1": HEADLINE,
    "header": HEADER,
    "label": FORM,
    "menu": NAV,
    "nav": NAV,
    "ol": LIST,
    "option": FORM,
    "pre": CODE,
    "select": FORM,
    "table": TABLE,
    "textarea": FORM,
    "ul": LIST,
}

ROLE_FLAGS = {
    "alert": PROMO,
    "alertdialog": HIDDEN,
    "banner": HEADER,
    "button": FORM,
    "complementary": ASIDE,
    "contentinfo": FOOTER,
    "dialog": HIDDEN,
    "form": FORM,
    "menu": NAV,
    "navigation": NAV,
    "search": FORM,
    "tablist": NAV,
    "toolbar": SHARE,
    "tooltip": HIDDEN,
}

# schema.org microdata
ITEMPROP_FLAGS = {
    "alternativeheadline": DECK,
    "articlebody": STORY,
    "author": BYLINE,
    "caption": CAPTION,
    "comment": COMMENTS,
    "copyrightholder": CAPTION,
    "datemodified": BYLINE,
    "datepublished": BYLINE,
    "headline": HEADLINE,
    "keywords": TAGS,
    "reviewbody": STORY,
}

# Words of class names and ids, written without separators: "author-box", "author_box" and "authorBox" are "authorbox".
_WORDS = {
    HIDDEN: (
        "ariahidden displaynone dnone elementinvisible hidetext ishidden modal nodisplay offscreen "
        "onlyprint popup printonly screenreader screenreaders screenreadertext sronly tooltip uhidden uhide "
        "vh visuallyhidden"
    ),
    NAV: (
        "breadcrumb breadcrumbs jumplink jumplinks mainnav megamenu menu nav navbar navi navigation pager "
        "pagination postnavigation prevnext sitemap skiplink submenu tableofcontents toc topnav"
    ),
    HEADER: ("globalheader masthead pageheader siteheader topbar"),
    FOOTER: ("colophon copyrightnotice footer globalfooter imprint legal pagefooter sitefooter"),
    ASIDE: (
        "aside leftbar leftcol leftcolumn leftrail rail rightbar rightcol rightcolumn rightrail sidebar "
        "textwidget widgetarea "
    ),
    FOLDED: "accordion collapse collapsed collapsible expandable expander faq folded showmore tabpane toggle",
    FACTS: ("boxout factbox faktaboks faktaruta faktenbox infobox infokasten"),
    CAPTION: (
        "bijschrift bildetekst bildtext bildunterschrift billedtekst copyright cptn credit credits cutline didascalia "
        "fotobijschrift fotocredit fotograf fotoinfo fototext imageauthor imagecopyright imagecredit imagedesc "
        "imagedescription imageinfo imagemeta imagesource imgcredit imgdesc imgsource imgtext kepalairas kuvateksti "
        "legend legenda legende onderschrift photoauthor photoby photocredit photodesc photodescription photographer "
        "photoinfo photosource phototext piedefoto piefoto popisek resimalti"
    ),
    COMMENTS: (
        "binhluan comentario comentarios comentariu comment commentaires commentarea commentbox commentcount "
        "commentform commenti commentlist commentreply commentrespond comments commentsection discussion discussions "
        "disqus disqusthread fbcomments hyvor komentar komentari komentarze kommentar kommentare kommentarer "
        "kommentarii kommentit livefyre reacties readeropinion readeropinions respond spotim talkstream viafoura "
        "yorum yorumlar"
    ),
    RELATED: (
        "alire alsolike alsoread alsosee articlelink articlelinks articolicorrelati artikelterkait bacajuga backlinks "
        "beritaterkait chitaytetakzhe correlate correlati crosslink crosslinks ctetetake czytajrowniez czytajtakze "
        "dianomi editorpicks editorspicks furtherreading gerelateerd homepagearticles hottopics "
        "ilgili ilgilihaber ilgilihaberler "
        "inarticlelink inlinelink inlinestory interstitiallink jprelatedposts kanren kanrenkiji lasmer latest "
        "latestnews latestposts leatambien leesmeer leesook leetambien leggianche leiamais leiatambem lesensieauch "
        "lesmer lesogsa lesogsaa lienquan ligatus lihatjuga linkbox linklist lireaussi luemyos masnoticias "
        "mehrzumthema mgid morearticles morefrom morein moreinfo morelinks morenews moreon moreposts morestories "
        "mostpopular mostread mostrecent mostshared mostviewed nativo nextarticle nextpost nextstory "
        "notasrelacionadas noticiasrelacionadas notiziecorrelate outbrain playlist plista polecane popular poteme "
        "potrebbeinteressarti powiazane prevarticle prevpost prevstory rcwidget readalso readmore readnext "
        "relacionadas relacionados relaterad relaterade relateret relatert relaterte saibamais seealso similar "
        "similararticles similarposts souvisejici storylinks strossle substories surlememesujet taboola teaser "
        "teaserbox teaserlist teasers tepuedeinteresar tinlienquan trending upnext vejamais vejatambem verwandt "
        "verwandte weiterlesen xemthem yarpp youmayalsolike youmaylike youmightlike zergnet zobacztakze zobacztez"
    ),
    PROMO: (
        "abobanner abobox abonneer abonnieren aboteaser ad adbox ads adsbygoogle adsense adslot advert advertisement "
        "advertising advertorial advt affiliate affiliates annons annonse anzeige appbanner appbox appdownload "
        "appinstall apppromo banner banners boletin buybox buybutton buynow calltoaction commercial cta dfp donate "
        "donation donations epaper giveaway googlead googleads gptad infolettre inscribete iscriviti mailchimp "
        "marketing mc4wp mcembed membership nieuwsbrief notifications nyhedsbrev nyhetsbrev optin podpiska "
        "prenumerata prenumerera printedition productbox productcard productlist promo promobox promos promoted "
        "promotion promotions publicidad publicidade publicite pushnotification reklama reklame signup signupform "
        "sponsor sponsored sponsors supportus suscribete suscribirse suscripcion uutiskirje werbung"
    ),
    SHARE: (
        "addthis addtoany articleactions articleshare articlesocial articletool articletools audioplayer bagikan "
        "bookmark compartir condividi entryshare essb followbutton followlinks followme followus fontresize "
        "fontresizer heateor jpsharing likebutton listen mashsb partager paylas podelitsya postshare printbutton "
        "reactions readspeaker share shareaholic sharebar sharebox sharebutton sharebuttons sharecount sharedaddy "
        "shareicons sharelink sharelinks sharelist shares sharethis sharetool sharetools sharewidget shariff sharing "
        "social socialbar socialbox socialbuttons socialfollow socialicons sociallinks sociallist socialmedia socials "
        "socialshare socialsharing socialtools ssba storytools teilen textresizer textsize texttospeech toolbar "
        "tweetbutton udostepnij"
    ),
    AUTHOR_BOX: (
        "aboutauthor abouttheauthor authorabout authorbio authorblurb authorbox authorcard authordesc "
        "authordescription authordetail authordetails authorend authorfooter authorprofile authorpromo authorwidget "
        "autorbox autorinfo bio biobox biography biotext contributorbio contributorbox personpromo postauthorbio "
        "postauthorbox saboxplugin sobreelautor sobreoautor writerbio writerprofile"
    ),
    BYLINE: (
        "articleauthor authorline authormodule authorname authorrow "
        "articledate articleinfo articlemeta articlepublished articletime auteur author authors autor "
        "autore byline bylines datapubblicazione datapublicacao date dateline dateposted datepublished dates datetime "
        "datum entrydate entrymeta entrypublished entrytime fecha fechapublicacion firma forfatter lastmodified "
        "lastupdated metaauthor metadate metainfo penulis postdate postedby postedon postinfo postmeta postpublished "
        "posttime pubdate publishdate publishedat publisheddate publishedon publishtime readingtime readtime redaktor "
        "reporter storydate storyinfo storymeta szerzo timeago timestamp toimittaja updatetime writer yazar"
    ),
    CONSENT: (
        "climodal cliprivacy cmplz consent consentbanner cybotcookiebot cybotcookiebotdialog didomi gdpr "
        "onetrust privacybanner privacymanager privacynotice qccmp spmessage usercentrics"
    ),
    PAYWALL: (
        "locked lockedcontent loginbox loginform loginrequired loginwall meter metered offer offers piano "
        "plusbox plusoffer plusteaser premiumbanner premiumbox premiumoffer premiumwall registerbox "
        "registerwall regwall subscriberonly subscriberwall tpbackdrop tpcontainer tpmodal"
    ),
    TAGS: (
        "articlefooter articlekeywords articletags articletopics categories catlinks entrycategories entryfooter "
        "entrytags etiketter etiquetas filedunder hashtag hashtags keyword keywords motscles palabrasclave "
        "parolechiave postcategories postcats postedin postfooter posttag posttags rubrik schlagwort schlagworte "
        "stichworte tag tagcloud taglinks taglist tags topic topiclist topics topictags"
    ),
    EMBED: (
        "blueskyembed brightcove chart embedcard embedcode embedfacebook "
        "embedinstagram embedpost embedsocial embedtweet embedtwitter fbpost fbvideo flourish flourishembed "
        "htmlmodule infogram instagrammedia jwplayer mapcontainer mastodonembed oembed opinary player plyr poll quiz "
        "redditcard redditembed survey telegrampost threadspost tiktokembed tweet twittertweet twittervideo "
        "videocontainer videodescription videodetails videoinfo videojs videolist videometa videoplayer "
        "videotitle videowrapper vjs vkwidget wpembeddedcontent"
    ),
    HEADLINE: (
        "articleheading articleheadline articletitle artikeltitel entrytitle headline newstitle pagetitle "
        "posttitle storyheadline storytitle titre titulo"
    ),
    DECK: (
        "abstract anriss articledeck articleexcerpt articleintro articlelead articleperex articlesubtitle "
        "articlesummary bajada chapeau chapo copete deck dek entradilla entrysubtitle entrysummary excerpt "
        "ingress intro introduction lead lede manchet perex resumen sommario standfirst strapline subhead "
        "subheading subheadline subtitel subtitle subtitulo summary teasertext vorspann"
    ),
    STORY: (
        "articlebody articlecontent articlecopy articledetail articleentry articlehtml articlemain "
        "articlestory articletext artikelbody artikelcontent artikelinhalt artikeltext bodycontent bodycopy "
        "bodytext brodtext contentarticle contentbody contentdetail contenttext contenu corpo cuerpo "
        "cuerpoarticulo cuerponota cuerponoticia detailbody detailcontent detailtext econtent entrybody "
        "entrycontent entrytext fieldnamebody instapaperbody maincopy mainstory maintext newsbody newscontent "
        "newscopy newsdetail newsdetails newstext notacontenido notacuerpo notatexto noticiacontenido "
        "noticiaconteudo noticiacuerpo noticiatexto pagecopy postarticle postbody postcontent postentry "
        "posttext richtext singlecontent storybody storycontent storycopy storytext tdpostcontent testo "
        "testoarticolo textblock textbody textcontent textearticle textlong texto textonota textonoticia "
        "thecontent trseditor wysiwyg"
    ),
    QUOTE: ("blockquote pullquote quoteblock quotebody quotetext"),
}

# Words long enough to be unmistakable inside any other.
_PARTS = {
    HIDDEN: ("screen-reader visuallyhidden"),
    NAV: ("breadcrumb"),
    CAPTION: ("caption"),
    RELATED: ("outbrain recirc recommend related taboola"),
    PROMO: ("advertis newsletter subscribe subscription"),
    CONSENT: ("cookie onetrust"),
    PAYWALL: ("paywall"),
    COMMENTS: ("disqus"),
    STORY: ("article-body articlebody entry-content story-body storybody"),
    EMBED: ("datawrapper instagram-media twitter-tweet"),  # "meta-data-wrapper" is none
    BYLINE: ("byline"),
    SHARE: ("sharing"),
}

_PRESENCE = frozenset({"has", "no", "with", "without"})  # "has-sidebar": there is one, elsewhere
_ABSENCE = frozenset({"disabled", "false", "none", "off"})  # "sidebar-enabled--false"
# "published" further inside a token is a state: Drupal's "paragraph-published". "submitted" is its byline row.
_OPENING_WORDS = {"published": BYLINE, "submitted": BYLINE}
# "sort-by" is a menu
_LONE_WORDS = {"by": BYLINE, "cmp": CONSENT}

_FLAGS_OF_WORD: dict[str, int] = {}
for _flag, _words in _WORDS.items():
    for _word in _words.split():
        _FLAGS_OF_WORD[_word] = _FLAGS_OF_WORD.get(_word, 0) | _flag
_FLAGS_OF_PART = tuple((part, flag) for flag, parts in _PARTS.items() for part in parts.split())
_ANY_PART = re.compile("|".join(re.escape(part) for part, _ in _FLAGS_OF_PART))
# Core components of Adobe Experience Manager are called "cmp-text" and the like; a CMP is a consent platform, too.
_AEM_COMPONENTS = words(
    "accordion breadcrumb button carousel container contentfragment download embed experiencefragment image list",
    "navigation page separator tabs teaser text title",
)
_FILED = re.compile(r"(?<!\S)(?:category|tag)-\S+")
_WRITERS = frozenset({"author", "authors", "autor", "writer"})
_PICTURE_WORDS = frozenset({"caption", "figure", "foto", "image", "img", "media", "photo", "pic", "picture"})
_PICTURE_STARTS = ("foto", "photo")
_SLIDESHOW = ["views", "slideshow"]
_SIGNS = frozenset({"byline", "firma"})
_LONGEST = 3  # words of one token that are read together
_MOST_WORDS = 6  # a token of more words is the slug of a headline
_MAX_TOKEN = 120  # longer tokens are generated, not written
_FLAGS_OF_TOKEN: dict[str, int] = {}
_MOST_TOKENS = 32_768  # what the sites of some hundred sources use
# Every beginning of a word: most words of class names begin none, and need no further look.
_BEGINNINGS = frozenset(word[:size] for word in _FLAGS_OF_WORD for size in range(1, len(word) + 1))


def of_class(cls: str) -> int:
    """The flags that a lower-case class and id string speaks for."""
    flags = 0
    known = _FLAGS_OF_TOKEN.get
    if cls.startswith("cmp cmp-"):
        cls = cls[4:]  # "cmp cmp-text": a component of Adobe Experience Manager, too
    if " type-post" in cls or " hentry" in cls:
        cls = _FILED.sub("", cls)  # WordPress says on the story's own box where it is filed: "tag-newsletter"
    for token in cls.split():
        said = known(token)
        flags |= _of_token(token) if said is None else said
        if token == "hidden" and ":" not in cls:  # "hidden md:block" is hidden on small screens alone
            flags |= HIDDEN
    return flags


def _of_token(token: str) -> int:
    """What one token says; remembered, since a site repeats its tokens on every page."""
    if len(_FLAGS_OF_TOKEN) >= _MOST_TOKENS:
        _FLAGS_OF_TOKEN.clear()
    # Tailwind's "[&_figcaption]:mt-2" speaks of what is inside
    said = 0 if len(token) > _MAX_TOKEN or token[0] == "[" else _spoken(token)
    _FLAGS_OF_TOKEN[token] = said
    return said


def _spoken(token: str) -> int:
    words = token.replace("_", "-").replace(":", "-").split("-")
    flags = 0
    if _ANY_PART.search(token):
        for part, flag in _FLAGS_OF_PART:
            if part in token:
                flags |= flag
    if words[0] == "cmp" and words[1:] and words[1] in _AEM_COMPONENTS:
        words = words[1:]
    if words[0] in _PRESENCE or words[-1] in _ABSENCE or "not" in words:
        return 0  # "node-not-promoted"
    if words[:2] == _SLIDESHOW:
        return 0  # of Drupal's module; its pictures lie in a "teaser_section"
    flags |= _OPENING_WORDS.get(words[0], 0) | _LONE_WORDS.get(token, 0)
    if len(words) <= _MOST_WORDS and not _BEGINNINGS.isdisjoint(words):
        for start, word in enumerate(words):
            if word in _BEGINNINGS:
                flags |= _FLAGS_OF_WORD.get(word, 0)
                for following in words[start + 1 : start + _LONGEST]:
                    word += following
                    flags |= _FLAGS_OF_WORD.get(word, 0)
    if flags & HEADLINE:
        flags &= ~PROMO  # "banner-headline"
    if flags & RELATED and words[-1] in _PICTURE_WORDS:
        flags &= ~RELATED  # "related-article-media" holds the story's own; a list of others says so around it
    if flags & COMMENTS and words[0] in _SIGNS:
        flags &= ~COMMENTS  # "firma_comentarios": a byline with the number of comments beside it
    if flags & SHARE and any(word.startswith(_PICTURE_STARTS) for word in words):
        flags &= ~SHARE  # "fotonoticia_compartir": a picture with a share bar below
    if flags & SHARE and "cta" in words:
        flags &= ~PROMO  # "share-cta": what calls for sharing
    if flags & CAPTION and not _WRITERS.isdisjoint(words) and _PICTURE_WORDS.isdisjoint(words):
        flags &= ~CAPTION  # "credits-author": of the text
    elif flags & CAPTION and flags & BYLINE:
        flags &= ~BYLINE  # "image-author": who made the picture
    return flags
