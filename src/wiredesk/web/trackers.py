"""Which query parameters say how a reader came, and not which document is asked for.

Every table is a deny-list: a parameter that no table names stays, because it may be the article's own number.
Sources: the parameter lists that the named products publish for their own tags (Google Analytics and Ads, Meta,
Microsoft, Matomo, Adobe, AT Internet/Piano, HubSpot, Mailchimp, Marketo, Olytics, Weixin, Alibaba, Outbrain, Taboola,
Reddit, Snapchat, Pinterest, LinkedIn, X, Yandex, Eloqua, Webtrends, Cxense, Marfeel, Bilibili, Google Translate,
WordPress), and session ids of PHP, Java, ColdFusion and IIS.
"""

import re

# Names that begin like this belong to one measuring product whatever follows.
PREFIXES = (
    "__cft__",  # Meta
    "__hs",  # HubSpot
    "_bta_",  # Bronto
    "_hs",  # HubSpot
    "_x_tr_",  # Google Translate
    "aspsessionid",  # Microsoft's IIS
    "at_custom",  # AT Internet
    "at_link",  # AT Internet
    "at_ptr",  # AT Internet
    "at_recipient",  # AT Internet
    "bsft_",  # Blueshift
    "cx_",  # Cxense
    "elq",  # Eloqua
    "fb_action",  # Meta
    "fb_comment",  # Meta
    "gad_",  # Google Ads
    "hsa_",  # HubSpot ads
    "itm_",  # internal campaigns
    "matomo_",
    "mtm_",  # Matomo
    "oly_",  # Olytics
    "piwik_",
    "sfmc_",  # Salesforce
    "trk_",  # Listrak
    "utm_",  # Google Analytics
    "wt.",  # Webtrends
)

# Names that mean nothing but tracking whatever the value. Lower case.
_NAMES = """
__s __tn__ __twitter_impression _branch_match_id _branch_referrer _cldee _ga _gac _gl _ke _kx _openstat
action_object_map action_ref_map action_type_map adgroupid adset_id aff_id affid affiliate_id afftrack amp_gsa
amp_js_v amp_lite at_bbc_team at_campaign at_campaign_type at_content at_creation at_emission at_format
at_medium at_send_date at_source at_variant bbc_origin branch_match_id bta_tid bxid campaign_id campaignid
cftoken cjdata cjevent ck_subscriber_id click_id clickid cmp cmp_id cmpid cndid cvid cxrecs_s dclid dgcid dicbo
dm_i ds_c ds_kid echobox ef_id email_id emci emdi epik esrc et_cid et_rid fb_ref fb_source fbadid fbclid feature
fref fromnewsletter ftag ga_campaign ga_content ga_medium ga_source ga_term gaa_at gaa_n gaa_sig gaa_ts gbraid
gclid gclsrc gdffi gdfms gdftrk gs_lcp guccounter guce_referrer guce_referrer_sig hc_location hc_ref
hmb_campaign hmb_medium hmb_source hootpostid hsctatracking icid icmp igsh igshid ijn int_campaign int_cmp
int_medium int_source intcid intcmp irclickid irgwc isappinstalled ito jsessionid li_fat_id li_source licu lipi
mbid mc_cid mc_eid mc_tc mibextid mkcid mkevt mkt_tok ml_subscriber ml_subscriber_hash mod_ref mrfcid mrfhud
msclkid nb_klid ncid newsletter_id nl_id nlid nr_email_referer ns_campaign ns_fee ns_linkname ns_mchannel
ns_source nsukey obclid oborigurl ocid outbrainclickid phpsessid piano_id pin_campaign pk_campaign pk_content
pk_cpn pk_keyword pk_kwd pk_medium pk_source qclid raneaid ranmid ransiteid rb_clickid rdt_cid recip_id ref
ref_src ref_url referer referrer reflink refsrc replytocom s_cid s_kwcid sailthru_id sc_campaign sc_channel sc_content
sc_medium sccid scid share_from share_id share_medium share_plat share_session_id share_source share_tag
share_token shared_from sharetoken smid smprod smtyp soc_src soc_trk spm spm_id_from sr_share srnd srsltid
ss_email_id sscid sthash subscriber_id syclid taboolaclickid taid tblci tpcc trackingid traffic_source
trafficsource trk trkcampaign tsrc ttclid tw_campaign tw_medium tw_source twclid twsrc uclick_id unique_k
unlocked_article_code usqp vd_source vero_conv vero_id wbraid wfr wickedid wickedsource wt_mc wt_zmc wtmc
xhsshare xsec_token xtcr xtdt xtloc xtmc xtnp xtor xtref yclid ymclid ysclid zanpid
"""
NAMES = frozenset(_NAMES.split())

# Names that mean tracking unless the value is a number: then it may be the article's ("read.php?ref=1423").
NUMBERED = frozenset({"feature", "newsletter_id", "nl_id", "nlid", "ref"})

# Names that mean tracking only when the value is a channel: `source=rss` goes, `source=afp` stays.
_CHANNEL_NAMES = """
_src channel cid from medium mod ns_mchannel origin partner platform rss share source src via
"""
CHANNEL_NAMES = frozenset(_CHANNEL_NAMES.split())
_CHANNELS = """
app copy_link copylink copyurl email facebook fb feed feedburner feeds flipboard googlenews homepage instagram
linkedin mail messenger newsletter nl partner reddit rss rss2 rssfeed share sharebar singlemessage sms social
telegram timeline twitter web weibo weixin whatsapp x
"""
CHANNELS = frozenset(_CHANNELS.split())

# Ways in which a query asks for the AMP copy of the same document (name, value), lower case.
AMP_PAIRS = frozenset(
    {
        ("_amp", "1"),
        ("_amp", "true"),
        ("amp", ""),
        ("amp", "1"),
        ("amp", "true"),
        ("amp", "y"),
        ("amp", "yes"),
        ("format", "amp"),
        ("isamp", "1"),
        ("isamp", "true"),
        ("output", "amp"),
        ("outputtype", "amp"),
        ("outputtype", "amp-type"),
        ("view", "amp"),
    }
)


# Links that leave a platform through a page of its own: host without front-end label, path, names of the target.
# Sources: the platforms' own link pages. Short links hold no target and stay as they are.
EXITS = (
    (re.compile(r"google\.[a-z.]{2,6}"), "/url", ("q", "url")),
    (re.compile(r"lm?\.facebook\.com"), "/l.php", ("u",)),
    (re.compile(r"l\.instagram\.com"), "/", ("u",)),
    (re.compile(r"youtube\.com"), "/redirect", ("q",)),
    (re.compile(r"bing\.com"), "/news/apiclick.aspx", ("url",)),
    (re.compile(r"duckduckgo\.com"), "/l", ("uddg",)),
    (re.compile(r"out\.reddit\.com"), "/", ("url",)),
    (re.compile(r"vk\.(?:com|ru)"), "/away.php", ("to",)),
)


def is_noise(name: str, value: str) -> bool:
    """Whether the parameter ``name=value`` (percent-decoded) leaves the document the same."""
    name = name.lower()
    if name in NUMBERED and value.isdigit():
        return False
    if name in NAMES or name.startswith(PREFIXES):
        return True
    value = value.lower()
    return (name, value) in AMP_PAIRS or (name in CHANNEL_NAMES and value in CHANNELS)
